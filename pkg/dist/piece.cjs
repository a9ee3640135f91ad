var p=require("./shared.cjs");var j=require("./shared.cjs");function P({TextDecoder:B,TextEncoder:s,causeOf:o,errorOf:c,propertyOf:F,textOf:m,toldBy:h,typeOf:a,typed:W}){let R;function D(n,$,G){let t=d.y(n,$,G);if(t[1])throw A(
t[0])}function H(n,$){let G,t;try{let i=d.z(n,$);var e=i[0],r=i[1];if(i[3])throw e=0,r=0,A(i[2]);return G=e,t=r,_(e,r)}finally{d.H(G,t,1)}}function Q(n,$,G){let t=K(
$,d.F,d.G),e=l,r=d.A(n,t,e,G);if(r[2])throw A(r[1]);return A(r[0])}function N(n,$){var G=Z(n)?0:K(n,d.F,d.G),t=l;return d.B(G,t,$)}function q(n){let $=d.C(n);if($[2])
throw A($[1]);return A($[0])}function $7(){return{__proto__:null,a:{__proto__:null,r:function($){return!$},s:function($,G){return $===G},t:function($,G){let t=G,
e=typeof t=="number"?t:void 0;f().setFloat64(($>>>0)+8,Z(e)?0:e,!0),f().setInt32(($>>>0)+0,!Z(e),!0)},u:function($,G){let t=G,e=typeof t=="string"?t:void 0;var r=Z(
e)?0:K(e,d.F,d.G),i=l;f().setInt32(($>>>0)+4,i,!0),f().setInt32(($>>>0)+0,r,!0)},q:function($,G){throw new Error(_($,G))},m:function($,G,t,e,r,i){return o(_($,G),
_(t,e),r===0?void 0:_(r,i))},i:function($,G){let t=G.code;var e=Z(t)?0:K(t,d.F,d.G),r=l;f().setInt32(($>>>0)+4,r,!0),f().setInt32(($>>>0)+0,e,!0)},e:function(){
return I(function($){return Object.entries($)},arguments)},n:function($,G,t,e,r,i,u,C){return c(_($,G),_(t,e),r===0?void 0:_(r,i),u!==0,C)},b:function($,G){return $[G>>>
0]},c:function($,G){return $[G>>>0]},j:function($){return $.hasCause},o:function(){return I(function($){return Object.keys($)},arguments)},d:function($){return $.
length},h:function($,G){let t=G.message,e=K(t,d.F,d.G),r=l;f().setInt32(($>>>0)+4,r,!0),f().setInt32(($>>>0)+0,e,!0)},g:function($,G){let t=G.name,e=K(t,d.F,d.G),
r=l;f().setInt32(($>>>0)+4,r,!0),f().setInt32(($>>>0)+0,e,!0)},l:function($,G,t){return F($,_(G,t))},p:function($,G,t,e){let r=m(G,_(t,e));var i=Z(r)?0:K(r,d.F,
d.G),u=l;f().setInt32(($>>>0)+4,u,!0),f().setInt32(($>>>0)+0,i,!0)},f:function($){return h($)},k:function($){return a($)},a:function(){return I(function($,G,t,e,r){
return W($,_(G,t),e===0?void 0:_(e,r))},arguments)},w:function($,G){return _($,G)},v:function(){let $=d.K;$.set(0,void 0),$.set(1024,void 0),$.set(1025,null),$.
set(1026,!0),$.set(1027,!1)}}}}function G7(n){let $=d.J();return d.K.set($,n),$}var z=null;function f(){return(z===null||z.buffer.detached===!0||z.buffer.detached===
void 0&&z.buffer!==d.x.buffer)&&(z=new DataView(d.x.buffer)),z}function _(n,$){return n=n>>>0,n7(L().subarray(n,n+$))}var O=null;function L(){return(O===null||O.
byteLength===0)&&(O=new Uint8Array(d.x.buffer)),O}function I(n,$){try{return n.apply(this,$)}catch(G){let t=G7(G);return d.I(t),d.K.get(E)===X&&d.L(E),d.L(E=d.J()),
X}}function Z(n){return n==null}function K(n,$,G){if(G===void 0){let u=b.encode(n),C=$(u.length,1)>>>0;return L().subarray(C,C+u.length).set(u),l=u.length,C}let t=n.
length,e=$(t,1)>>>0,r=L(),i=0;for(;i<t;i++){let u=n.charCodeAt(i);if(u>127)break;r[e+i]=u}if(i!==t){i!==0&&(n=n.slice(i)),e=G(e,t,t=i+n.length*3,1)>>>0;let u=L().
subarray(e+i,e+t),C=b.encodeInto(n,u);i+=C.written,e=G(e,t,i,1)>>>0}return l=i,e}function A(n){let $=d.K.get(n);return d.L(n),$}var M=new B("utf-8",{ignoreBOM:!0});
M.decode();var t7=2146435072,w=0;function n7(n){return w+=n.length,w>=t7&&(M=new B("utf-8",{ignoreBOM:!0}),M.decode(),w=n.length),M.decode(n)}var b=new s;"encod\
eInto"in b||(b.encodeInto=function(n,$){let G=b.encode(n);return $.set(G),{read:n.length,written:G.length}});var l=0,e7,d7,d;function B7(n,$){return d7=n,d=n.exports,
e7=$,z=null,O=null,d.M(),d}var X={},E=0;return R={imports:$7,start:B7,functions:{checkFetch:D,connectionKey:H,connectionValue:Q,contextError:N,timeoutError:q}},
R}var g={common:"1111111111111101100010001001100011111100110011001000001110100000111111111100111110101100000000011111111111111111111111111000000111000100010000000\
000000001100000000000000000000000000000000000001000000000000000000000000000000000000000000000001000000000000001",text:"#Zmg$###$~[$9Y&sss#Y%ss#Y%ss$sY'ssss#Y$s$\
sY$s#Y'ssss$sY&sss$sY(sssss#Y%si#Y$i$sY$i$iY%is$iY#$sY#&sssY(issss$iY&iss$iY)ssssss$iY+sssssssi$iY'siss#Y%ii$sY##Y%ss$iY)ssssss#Y(sssss$sY)ssssss$sY&ssi$iY%ii's\
sssY'issi&sssY&iii%ssY$i&sssY$}R$sY#'ssssY#%ss%}Z$})$Z$Z#1$Z$[#/$Z$]#/$Z$^#-$Z$_#.$Z$`#.$Z$a#,$Z$b#,$Z$c#,$Z$d#-$Z$e#-$Z$f#2$Z$g#}$$Z$h#}%$Z$i#.$Z$j#}&$Z$k#$$Z$\
l#-$Z$m#3$Z$n#,$Z$o#,$Z$p#}'$Z$q#}(&}Z$w$+#'$%$+*+'&0$&##+%'$#'&'+#$%$$})4#$'$$&*&&#%'*$%%$&&}*$(%#)#$*%##&%#))()$#)+$&*()$(&)*##%##}+#$'#&#56#},}-(($'%&$)$$#0%\
(%%($(#)*#*'#%%%((%''}.('($i#}U+(&$#}$)}.'s$Gttz#.s#G~Ayz#.s#G}`}iz#.s$Gt+.*I2$r%#$}M#}N$}N#q$G#r$H#j$I#}O$J&$$K&%$L#}E$M#}J$N#}_$$O#}^$$}@#9$}A$#$P#P$Q#}'/$--~\
_}p$w$}t/&&s$}P$i:#G}n$e9(;#7(7%B%67(7$B%4%F%F%F%F%F%F%F%F%F%F%F%F%F7'Gz#Q'F7&2sG|$k}#+($)%*'+&'.7#7(G4dG~M}]z#G}02o//.7#GttttrB%#/..7&=%#<#2}$G#M8$7#GutttrB%#7\
#7$KE#'/-.7&G~&}[z#G'G(2XK0(.7#7(G4dG}b}]z#G~;#2o/+.7$7%G~A}Zz#G)2}GK'F7#GvtttrB%#/+.7#7(G4dG~G}Zz#G~8#2o/*.7(G{#d7$7%7&2;7(=%n8$7(=%j9%GttttrL0(7#7(=%rB%/7#7$B\
%+7#7%B%'7#G}TtttrB%#/).:#G2e9$;#7$7&=%#<#2}&7(G{#d9%7$=%#'}R7%7$}2&+}:&+H$(H#.C&#7$G2d;#7(}2&rJ########7(=%j59+~/H|||||||||#}TH|||||||~h|#}D0&7#7+}:&+7#G}Stttr\
B%#/(.7(G#B%Y7(Httttt$C%}F7(7&2}j$B%f7(G#B%b7(7&B%^7'G$d8'&F7(7(G~U#d2`7(=%#G$M0%7(7(=%'B%N7(G{#d7$7%7(G~9#d9*7'2})7(=%n8&7(=%j9)G}VtttrL'F7#G}VtttrB%#7#7&B%'7*\
2w$7(G~I#d2y$/).7(7(>&rC&=7(7&B%;7(7)B%77(GttttrB%j7(GDd7(G7d7(G{#d2i7(=%Y9&7(=%}FL'F7(G~I#dG22Z.7(=%}J7&G'nd9*7(>&DC&#7*7(>&FC&+7(7&G$dB%Y7(G~9#d2w$/#.#.7&=%#<\
#2'8,299&7,}/#7(G2d2}P7(=%2G$kK'F7(7&B%}87(G#B%F7(Httttt$C&D7(7(G}8d9&2}j$B%T7(G#B%P7'G$d8*7(7&B%N%F%F&F7(G+d7(G~9#d2`%F7(=%+G$L'F7(7(=%/B%V7(7(G~E#dG#2}g$B%^7(\
G{#d7$7%7(G~U#d9'2;7(=%n8&7(=%j9)GttttrM0$7#G}VtttrB%#7#7&B%'7'2w$/'.7#7(>&FC&+7#7(>&DC&#7(G}8d2w$/+.7(7(=%rB%Y7(7&B%}J7(7)B%}F7(G~U#d9&2w$7(=%}J9'7(=%Y9)G~*}[z\
#G,2cK'F7(7)B%n7(7'B%j7(G{#d9'G'G#2UK'F%F7%'F7(7(>%}JC%t$7(G$B%}P7(G}buz#B%r7(7%B%n7(7$B%j7&7'G&24/$.7(G~U#d7(G~I#d9&=%'7&=%+2}F.7(=%b8&7(=%f8'7(7(G~E#dG$2}g$B%\
}[$7(G{#d7&7'7(G}[$d9)7*2})7(=%n8&7(=%j9'G}VtttrL'F7#G}VtttrB%#7#7&B%'7)2w$7(G~U#d2x$/'.7'GvtttrM'F7(7(>&rC&}h$7(7&B%}d$7(7'B%}`$7(GDd7(=%}J7(=%Y7(G}`$d2}>.7(G}\
[$d2w$7(G~U#d2x$.7(G~I#d2x$7(G~E#d2w$/$..7#7(G4dG~2}[z#Gz#2o.7(G~I#d2x$.7(G~E#d2w$7(GDd2a7(G}8d2w$/'.7(=%38$7(G$B%j7(7$B%n7(G~e#d2w$7#7(G4dGu}]z#G}$2o/&.7#7(=%Y\
B%/7#7(>%}FC%'7#G}UtttrB%#/%.7#7(G4dG}k}[z#G})2o/$.7#G}VtttrB%#7#7$B%'.7(G}n$d;#.~+'%,s%}R:#G7e9);#%F%F%F%F7%'F7%G&n9-G+eG&p}{H#}R807)7$7-dB%47)7$B%37)G+d8*70}u\
8&7)G3d9(=%#8%7(=%'8+%s&F7&8'G$7%7+L0$}+7(7%G+d9&B%#7%G'd8.7&8%7.=%#9,7'd9&7,S0#.G#.8%7*7'B%'7*7%B%#7)=%+G$kK0%7$G+d8%7)=%/8*:#G2e9';#:#G2e9&;#7&G'd7*2}77&=%+8+\
7&=%'G$L'F7&=%/}+#.7'G+d9,7&=%/B%'7,7+B%#7&G2d;#7'>&+8/7(G#B%+7(7/C%#7'G2d;#7(7$=%#9&7$=%'d9+7&e9$2}R7(=%+8'7$K7&7+LlK'F7(=%'7'd7&7$~m-##.7(7$7'dB%+7*7)=%69$e8&\
7)=%47$d8$/$.:#G2e9$;#7$G+d2}m$7$>&+8/7#G#B%+7#7/C%#7$G2d;#/&.7-G+e8(&F7(K0%7%=%#8-7%=%'8'7$G#G$G#2u$7&7'O0$7$7'7-7'2u$7(G+e8(7&7'e8&7$7'd8$7%G+d8%/#.#.#.7#7)>%\
3C%#7#7*7&eB%+.7)G7d;#.~Z(%+s$}PG{}Wz#8':#GFd9%;#%F7#=%#G#R'F&F7'G}~wz#L'FG#8$/&.%F%F%F%F%F7#7'=%79&7'=%;9(2I9$'F7%G?d7&7(2T7$=%#8&7%=%}88(7%=%A8*%F%F%F%F%F%F%F\
%F%F%F%F%F7'=%#9)}#*$###%#&#.G(7&Gttttrm7&G#R5G%e}#&'&-0.7&G}TtttrM0//0.7&GutttrL0//..7&G#R0./-.7)G$e}#&$&%,.7)G(M0+G48&7$}2&+9,7,}k}oJ########[0*7,7'}2&+`K0*7,\
7'}2&2_0,/*.7$=%/0+/%.7'=%+8)7'=%'8+7%7$>&+C%DG/8&7%GDd7+7)2U0*/(.7$=%/9&0$.7*7(G~Cwz#G}$2S8$/).7*7(7$=%+7&2_8$/(.7)G*M0%7$=%/G'n8)7$=%+8&&F7)K0'7&=%#G}TtttrM'F\
7%G4d7'2v$7%G2d7&2l7*7(7%=%47%=%67%=%27%=%32}@8$/).7)G2e8)7&G/d8$7&G+d8+7&G2d8&7*7(7+=%#7$=%#2_9$K0#./'.G#8$7'@#=0'7%G?d9#7&7(2T7%=%A7%=%}8G}Xuz#G-2S8$7#2x$/*.7\
*7(7&7'd9$=%#7$=%'2S8$/%.7%G+d7'2v$7%7$2l7*7(7%=%+7%=%/7%=%#7%=%'2}@8$/$.G#8$.7%G?d2x$.7'GAd8'7$K0#./$.7%G7d7#2lG}cuz#G*G~-uz#G,7%=%77%=%;2}@8$.7%GFe;#7$.}^)%+s\
$i:#Gt$e9%;#7$=%#=%#8&7%G2d7$=%2=%#7$=%3=%#2}L7$=%7=%#8$7%=%28'7%=%38(7%7&B%47%7(B%77%7'B%67%7$B%;7%G#7%G;d9&7&2sG|$kG%O9)5B%=7%G~I#d7%G4d2D7%=%}J8$%F7%=%}F9*Gv\
tttrL'F7&2w$G$8&/$.7%7%>&YC&F7%7$B%}<7%7*B%D7%G?d8$7%GDd8*%FG#7%G=d7)59)'F:#G2e9&;#7&G+d7*G~ltz#G02b%s7&=%/8+G+7&=%+9,K0#}+7,7+2GG|$k.7&G2d;#G|$k9&G+M'F7$7'7(7)\
7&2},/%.7$G#E##/$.7'7(2Q8&7$G&E##7$7&B%'.7%@#?9(G&L'F7%7%=%AB%}F7%G~I#d9&2?8$7&2^7*2a7%G;d2w$G$8&/$.7%=%}88*7%=%A8'7%@#@8)7%7%=%;9$B%PG#8&%F%F%F7(G$e}#%#$%.7'8&\
.7%G+d7)2}U$7$<#7%=%+7%=%/7&7*G#7&52#8-299$7-}/#7%2}PG$8&%F7%=%#G$kK'FG#8&/$.7%7%=%'B%T7%G~I#d9'7%G~A#d9(2}5:#GAe9$;#7$G4d9*7'2}A7$G$B%37$G}buz#B%27$G}1B%'7$G~2\
}`z#B%#7$7$>%6C%+7$G;d9)7$G&24G67)2L9)G4d9+2}Q7+7'G=~m-##7*2x$7$GAd;#7%7)B%V7%G~E#d9'2?8$7'2^7(2w$.7%G~=#d2w$.7%GDd2a.7%G6d9'=%'9('F7'=%#7(2}]$.7#7$B%'7#7&B%#7%\
Gt$d;#.v&%&s$}R:#G2e9%;#%F%s%F7#7$G}&dGjk9&7#7&}A5G$e2m9'G$d9$G}>Q'F%FG{yz#>&#9(Hs7$}{}V}T2}l$9$G}?Q'F7#G}$O0$7#G$e8#&F7%G'd7$7&7#2}<7%=%'G$L0'7$G}?O'FG{yz#>&#H\
s7$G$d}{}V}T2}l$9$Gz#O0$..7%G'd7'7&7#2}<7%=%'0&G#8$/(.G#8$7(7'}{}XH$}TT0'7%G'd7'7&7#G$e2}<7%=%'G$L0%/'.G~iyz#=%#7$G%nd=%#9$=%/7$2}I7$G'e9'7'=%#G%mB%#7$d/%.G#8$G\
{yz#>&#H#}G0%7%G'dG}?7&7#G$e2}<7%=%'G$M0%.7%=%+8$7%=%/.8#7#7$7&d9&L'sG$(7&7#2JG&.8#7&G'e7#B%#.7%G2d;#7$.}^&$&s:#G~A#e9%;#7$=%2=%#8&7%7$=%#=%#B%#7%7&B%'7%GFeG}~w\
z#G}$7%G'd2O%F7%=%F9$GvtttrL'F7%7%=%JB%A7%GAd9$2?8&7$2^7#GttttrB%#7#7&B%'/$.7%7%>&NC&27%7%=%JB%/7%7$B%+7%GFe7%2D7%=%J8$%F%F7%=%F9&GvtttrL'F7#GttttrB%#7#7$B%'/$.\
7%7%>&NC&D7%7$B%}87%7&B%A7%G;d7%GAd9$7%G+d2A7%=%;9&GttttrM0$7%7%=%=B%F7%GFe9&2?8'7&2^7#GttttrB%#7#7'B%'7$2a.7%G+d2a/$.7%7%=%?9$B%77%7%=%=9'B%67%7&B%47%GAd2a7#7'\
7$2}F7%G4d2x$7%G+d2a.7%G~A#d;#.}S&$%s:#G2e9(;#%F7&2>G|$k9)G+M'F7#7)7'G|$k9&L7&G'}A7)G(Skl'sG#(7(G+d7)2}U$7#7$7%7'7(=%+7(=%/2BB%'G&.E##/$.%F%F%F%F%F%F%F%F%F%F7'G\
|$kG$e}#*%$*+#('&.7&G~.tz#G/2}a$K0*/(.7&2}k$K0)/*.7&G}utz#G+2}a$K0(7&G}}tz#G+2}a$K0(7#G}S%};$#/*.7&=%#2sG|$kG%M0'7#G.B%+7#G}jtz#B%'7#G$};$#/).7&G~.tz#G/2}a$0$/&\
.7&G~.tz#G/2}a$K0%.7#7'E#$7#G%E##/&.7&2}k$0$.7$7%7'G~9tz#G}#2B8$7#G&E##7#7$B%'/$.7#G(B%+7#G~)tz#B%'7#7'E#$7#G$E##.7(G2d;#.~b%%&s$}R:#G~A#e9&;#%F%F7%=%'9'7%=%+9(\
G~m}^z#G}%2cK'F7'7(G}^}_z#G})2cK0$.7#7$2Q8$/$.%F7'7(G}s}_z#G}$2cK'F7'7(G~(}_z#G}(2cK0$.7&GDd9'7#7$2W7&G}6B%47&G}_}`z#B%37&G}-B%+7&G~b}_z#B%'7&7&>%}<C%/7&G~5#d9#\
7&G'dG&24G57#2L8$7'2x$/$.7&G?d9'7#7$2W7&>%A8)7&GDd9#7%2}A7&G$B%=7&G}buz#B%;7&G}(B%47&G~L}_z#B%37&7)C%/7&G1B%+7&G~=}_z#B%'7&7&>%}<C%67&G~5#d9$7&G'dG(24G67$2L9$G$\
E#t$7#2x$7'2x$.7$G4d9#2}Q7#7%G=~m-##7&G~A#d;#7$.~l&$%s:#GAe9(;#%F%F%F7%K'FG}W}Vz#G)G~Cwz#G}$2S8)/$.G}W}Vz#G)7$7%2_9)K0$.7#GttttrB%#7#7)B%'/$.%s7&7'G$G#2cK'F%F7&\
7'G~G}dz#G,2c0#7&7'G~Htz#G'2c0#7&7'G~P}dz#G&2c0#7&7'G~S}dz#G+2}G'F7&7'2g0$.G}~wz#G}$7&7'2_/%.G}~wz#G}$G~[}dz#G~c#2S/$.G}~wz#G}$G~Cwz#G}$2S.9)'F7#GttttrB%#7#7)B%\
'/$.7(7'B%?7(7&B%=7(G$B%;7(G~gwz#B%77(7%B%67(7$B%47(G/d7(G4d9$G&247(=%28%7(=%38&7$G#};$+7$7%B%#7$7%7&dB%'G#8%&F%F%F7(7(}4$7'sG#(7(G4d2}39$Gtt~5#L0%7$Gtt'O0$7$G|\
*kGt~*sl.};$7.7%G$d8%/$..7%G~U#Q'F7#7(=%3B%+7#7(>%/C%#/$.G}~wz#G}$G~hwz#G~c#2S8$7#GttttrB%#7#7$B%'7(G/d2x$.7(GAd;#.~M&%)s$}R:#G~A#e9$;#%F%F7#=%#=%#9%K'FGttttr8%\
/$.7$G6d7%7#=%'=%#2n7$=%6GttttrL'F7$7$>%7C%/7$GutttrB%+/%.7$7$=%;B%27$7$>%69*C&+7*}u9%GutttrL0$7$>%/8*.7$7#=%2=%#B%47$G6d9#7$G4d2}5%F7%GttttrM'F7$7%B%J7$7*C%N7*\
}u7*H7}X}u7#2}-8#7$G~5#d2x$/$.:#GAe9%;#7%G4d9&7$G6d9'2}A7%G$B%37%G}buz#B%27%GCB%'7%G~]}`z#B%#7%7%>%6C%+7%G;d9#7%G&24G}*7#2L9#G$E#t$7#G4d9(2}Q7(7'G=~m-##7&2x$7%G\
Ad;#.7$7#B%J7$G~5#d9#2?8)7#2^7$G~A#d;#7)1.G#8%%s7$G+d9#=%#GutttrL'F7#=%+8%7#=%'/$.7#2}[$G#.8#7$7%B%'7$7#B%#7$=%#9#G$7#57$=%'G#7#522#.}W%$)s:#G2e9);#%F%F7%7%G&dG\
}Pk9(M'F7)G+d7$7%7&7(7%e9'7&7'O59'2}DG$8(7)=%+G$k0$.7&G+e8+7$G|$kGu}S}U+f8(&F%F%F7'7+Q'FGt}S}U+7%7'd9*=%#7(m9,e7,lGt}S}U+7*G'd=%#7(m9*e7*lkGtu}S}UrkGtu}S}UrL0$.\
7)7$7%7'd7&7'e2}DG$8(7)=%#G$k0$G#8(/'.7'G+d8'/$..7)=%'7'd8'/$.7)=%/8'.7#7'B%'7#7(B%#7)G2d;#.}c&$)s:#G2e9(;#%FG~Eyz#=%#0#G~Eyz#GsB%#G~Uyz#=%#9&G~Qyz#=%#9#L'F7&9#\
G~Iyz#=%#9$L'F~AiGt$7#7#Gt$Q59$~m1#9%GsL0%%FG~Yyz#=%#9#K'FG~Yyz#7%B%#/$.7#7&d7%M0&.:#G2e9';#G~Qyz#=%#8#:#G2e9%;#7%G+d7#7$2R7%=%/8$7'G+d9#7%=%+B%#7#7$B%'7%G2d;#7\
'=%/8$7(G+d9#7'=%+B%#7#7$B%'7'G2d;#7(=%+GutttrM0%G~Iyz#=%#8$G~Qyz#=%#8#.7#7$S0$G~Myz#=%#7#G%nd7&G$dB%#G~Qyz#7#G$d9#B%#.7#7&Q0#G~Uyz#G~Myz#=%#7&G%nd=%#B%#G~Eyz#G\
~Eyz#=%#G$dB%#G~Yyz#=%#7(G2d;#7&d1.#.}a%$&s:#GFd9%;#7$=%7=%#8&7$=%2=%#8'7%7$=%#=%#B%37%7'B%47%7&B%6%s7%G3dG~M}ez#G&G(2XK'F7%G+dG~P}ez#G.G~[}ez#GA2Y7%=%/8&G$/$.%\
F7%G4d9$2sG|$kG&S'F7$G~9wz#G-G(2XK0$.7%G7d7%G6d2D7%=%7GvtttrL'F7%=%;8&G$/%.7%7%>&=C&D7%7%>&7C&A7%GAd2aG#/$.7%G~2wz#G*Gy}fz#Gz#2Y7%=%'8&G$.8$7#7&B%'7#7$B%#7%GFe;\
#.}n&%+s$i:#G7e9';#7'G3d8(:#G2e9);#7)G+d7&=%#<#23%F7)=%+9+'F7)=%/8,:#G2e9*;#7*G+d7+7,2}L7*=%+8+7(7*=%/9,B%+7(7+B%'7(7,B%#7*G2d;#/$.7(GttttrB%#.7)G2d;#%F7'=%3Gtt\
ttrM'F7'7'>%3C&+7'7'=%69-B%27'=%/8(/$.7'2}m$7'G#B%27'7'=%'9(B%/7'7'=%#B%+.7'7(B%37'7(7-dB%4%F%F%F&F7'G3d2}39)G~n|&M'F7)Gtt~5#M0$/%..7(7-2}(8/299(7/}/#7'7(B%37'G\
3d9(=%#<#7&=%#<#2}%G#M8.7(2w$7.K0$.7#7'=%2B%+7#7'>&+C%#/$.7$7%G~n}Yz#G~D#2S8$7#GttttrB%#7#7$B%'7'G+d2x$.7'G7d;#.~T$$&s:#G~A#e9&;#7&7%B%47&7$B%37&7&G~@#d9$B%J7&7\
$B%F7&7$B%}<7&7&G4dB%D7&7$B%}87&7$B%A7&7$B%?7&7&G3dB%=7&G6d7&G=d26%s7&=%6GttttrL'FG$8%7&=%78'G#/$.7&7&=%;B%A7&7&>%6C&=7&G+d7&G=d2}B7&=%/8(G#8%7&=%+.8$7#7%B%/7#7\
'B%+7#7(B%'7#7$B%#7&G~A#d;#.~)%$}#s:#GAe9&;#7%=%#9.7%=%'G&nd8/7&G;d807&G6d8(7$=%#8%7$=%'8}#&F%F7%7}#L'FG#8)/$.7$7%G7d91B%#7%G'd=%#8)7&7%G+d=%#9%B%27&7)B%/7&G#B%\
;7&7/B%47&7.B%37&G#B%67&7&G/dB%?7&G?d8*7&G3d9+=%#8,7+=%'8-&F7-7,9'M'F7+7'G+d9,B%#7(7'=%#92B%#7(727'G'd=%#GAfdB%'7*7(2}CK0$..7'7-L'F7&G#B%67&=%;K0$7*702}CK0$.718\
%/$..7#7%B%'7#7)B%#7&GAd;#.~M$$'s:#G7e9(;#7(G3d7%7&7'2NG$8*7(=%48)7(=%68%%F7(=%3G$L'F7#7)B%'/$.7(G3d7$7&7'2[%s7(=%4'F7(=%69$K'F7(G+d7)7%2k7(=%+8'7(=%//%.7(=%37$\
7)7%2}`$8'7%/$.7(7)7%2h7(=%#8'7(=%'.8+7'K'F7#7)B%'/$.7#7'B%'G#8*7+8%.7#7*B%#7#7%B%+7(G7d;#.~8$$%sGs7#7$d9$7#7$}A5Gjk8%%s%FG~iyz#=%#'FG#7#7#G}&dGjk9$G2d9&}A7%7&O\
l0%}+7$G'eG*B%#/$.G#7#G$7#5G&dG}Pk9&G}c%dGjk9$7&O7$7%}Al0$}+G~iyz#7&B%#7$G'eG&G$7$7%O5B%#G#8#&F7#Gt%L0$7#7&dG#B%#7#G'd8#/#.#.7$7%O'F7$7%2J.7%..~E&&)s$}R$i:#G7e9\
%;#:#G2e9$;#7$G+d7#=%#=%#<#G~htz#G'217$7$=%+7$=%/2}e$7%G3d7$=%#7$=%'2}V$7$G2d;#%s%F7%=%39$GttttrL0#7%7%>%49*C%/7%7$B%+7*}u7*H7}X}u2G7%G+d2x$G|$k9'G+L0#%F%F%F%F%\
F%F7'G$e}#*'$$%&&&#.7#G}jtz#G.2}a$0'/(.:#G2e9$;#7$7#=%#G~)tz#G(2}c$B%/7$G/d9#2}d$8(7#2w$7$G2d;#7(K0'/&.:#G7e9$;#7#=%#=%#<#2}#8+299#7+}/#7$G+d2}P%F7$=%+G$kK'F7$7\
#B%67$G6d9&2}j$8#7&2w$/$.7$=%/8#7$G$B%37$7#B%47$G4d2w$G#8#.7$G7d;#7#G$M0&/%.7#G~.tz#G/2}a$K0%/$.G+7#G}utz#G+2}a$K0%}+G+7#G}}tz#G+2}a$K0%}+.7'/$.G+.8)7%G7d;#7).~\
5$$(s%F7$=%#9%7$=%'L0#G$8)7$7%G$dB%#7%@##9&zG#R0#7$7%G%dB%#7%@#$G}?k8'7&G}.k8(7&G~P$Q'F7(G)n7'l8&/$.7$7%G&dB%#7%@#%G}?k7'G)nl8'7&G{$O'F7'7(G/nl8&/$.7$7%G'dB%#7(\
G}%nGtt{#k7%@#&G}?k7'G)nll8&.7#7&B%'7#7)B%#.w&$,s:#GAe9';#7'G4d7$7%2f7'7'>&4C%;7'7'G;d9*B%?7'G2d8+7*=%'9)G$e8(7*=%#9,7'G?d=%#9&=%'7&=%#e9&d7)e8)%s&FG#7,7(G$dL0$\
}+7*7(B%'7&G$e8&7(@##7(G$e8(G}4M0#.7&8)G$.8&7+7)B%'7+7&B%#7'=%2G$M'sG#(7'G+d8(%F%F%F7'=%3G$d9&K0#7%7&}A'F7$7&d?##G~1s}@0$/%.7%7&M0$.7$7&d8)7%7&e8&/$.G#8).7(7&B%\
'7(7)B%#7'=%/8.7'=%+.9&7$7&59$7.7%7&59%G}[}dz#G)2}G8&7'7%G)eB%'7'7$G)dG#7&5B%#7#7$7'=%#9$7$K7'=%'9$Kl9&5B%#7#7%7$7&5B%'7'GAd;#.~k$%'s$i:#G7e9$;#7#=%#9#=%4Gt+8&7\
$Gt+B%6GttttrM'F7$G2d7#GAd2}S$7#=%67#=%77#=%=7#=%?7$=%29&7$=%3G#7&52/8(299&7(}/#7$G6d2w$.7$7&B%47$G+d9%7#@#}S$G%n9'=%}[}gFB%'7%7'=%}U}hFB%#7$7#G~U#d2}S$7$=%+7$=\
%/7#=%J7#=%N7$=%#9%7$=%'G#7%57#@#t$7&<#208(299#7(}/#7$G4d2w$7$G7d;#7#.~7$$$s:#G~A#e9';#7'7%B%37'7$B%27'7&B%47'7'G~@#d9$B%N7'7$B%J7'7$B%F7'7'G4dB%}<7'7$B%D7'7$B%\
}87'7$B%A7'7'G3dB%?7'7$B%=7'7$B%;7'7$B%77'7'G2dB%67'G+d7'G6d2:7'=%/8$7'7'=%+9%B%'7'7$G#7%G$k5B%#7#7'>&#C%#7'G~A#d;#.~$$$'s7#=%#9$7#=%'L'FGtt~5#1.7#7$G$dB%#7$@##\
9&zG#N's7#7$G%dB%#7$@#$G}?k8%7&G}.k8'7&G~P$Q'F7'G)n7%l1.7#7$G&dB%#7$@#%G}?k7%G)nl8%7&G{$O'F7%7'G/nl1.7#7$G'dB%#7'G}%nGtt{#k7$@#&G}?k7%G)nll(7&..}}$$$s:#G~A#e9(;\
#7(7%B%27(7$B%/7(7&B%37(7'B%47(7(G~@#d9$B%N7(7$B%J7(7$B%F7(7(G4dB%}<7(7$B%D7(7$B%}87(7(G3dB%A7(7(G2dB%?7(7$B%=7(7$B%;7(7$B%77(7(G/dB%67(7(G6d2}+7#7(=%#7(=%'2}M7\
(G~A#d;#.~2&$)s:#G7e9&;#%F%F%F%FG(7%=%#9'Gttttrm7'G#R5}#'%##$#.7&G+d7%2lG}~wz#G}$G}yuz#G+7&=%+7&=%/2}@8$7#GttttrB%#7#7$B%'/%.7%=%/9)K0#7&G4d7$2}K7&=%68*7&=%48+:\
#G2e9';#7'G+d7$G}W}Vz#G)2b7'=%/8$7&G2d9(7'=%+B%#7(7$B%'7'G2d;#7&=%28'7&=%38(7%=%+8%:#G2e9$;#7#7''s7'(7$G+d7+7*2}27$=%/8(7$=%+.7(7%7)2}.7$G2d;#/$.:#GAe9%;#7%G;dG\
}T}^z#G~j#2}F2}W$9$GttttrB%47$G#B%27$H#C&#7$G6d7%GA~m-##7$G4E#}S$7$G#};$t$7$G#};$}P7$GttttrB%j7$GttttrB%^7$GttttrB%}F7$GttttrB%P7%GAd;#7#GttttrB%#7#7$B%'.7&G7d;\
#.~;$%%s$i:#GAe9%;#7$=%#<#2(8'299$7'}/#7%7$B%;7%G=d9&7$<#2)7%G4d7%=%=7%=%?2}e$7#7%=%47%=%62n7&7$<#2*7%G2d7%=%=7%=%?2}e$7#G/d7%=%27%=%32n7&7$<#2+7%G+d7%=%=7%=%?2\
}e$7#G4d7%=%+7%=%/2}V$7#7$<#2,G#ME#;7%G;d2w$7%GAd;#.~H%$)s%FG(7#=%#9&Gttttrm7&G#R59&G(7$=%#9'Gttttrm7'G#R5M0#G$8%%F%F%F%F%F7&G$e}#(#$%&'(.7#@#'7$@#'L1.7#}2&+7$}\
2&+Z1.7#G'd7$G'd2}Y$1.G#8%7#=%/9&7$=%/M0$7$=%+8'7#=%+G2e8$%s&F7&7%7&L0$}+7%G$d8%7$G2d9$7'2}f$8*7'G2d8'7*K0#.7%G$e.7&S1.G#8%7#=%+9&7$=%+M0#7#=%'8%7$=%'8'7&8$G#8&\
&F%F7&9#7$L'F7$8#/$.7%7'2}Y$K0#7#G$d8&7'G2d8(7%G2d7'G7d8'7%G7d8%7(2}f$K0$..7#7$S8%.7%.y$$'s:#G7e9%;#7%G3d7$G$G$2N%F7%=%3G$L'F7#H$C%#/$.7%=%69&K'F7#G$B%+7#H#C%#/\
$.7%G+d7%=%49'7&2h7%=%+9(K'F7#7&B%+7#7'B%'7#G$B%#/$.7#7(B%+7#7$B%'7#G#B%#.7%G7d;#.}{$$&s%F%F7#Gt$S'F7#Gt2O0$7#G/p8%7#G}?kGtsl8&7#G)pG}?kGtsl8'7#Gtt'S0%7$7&E#%7$\
7'E#$7$7%G~Q$lE##1.7$7#E##1.7$7#G}?kGt$lE#$7$7#G)pGz$lE##1.7$7&E#&7$7'E#%7$7%G}?kGt$lE#$7$7#G}%pG{$lE##.}p$$%s:#G2e9);#%F7(K0#7%7&d9%7&O0#7)G'd7$7%7$=%#G$n9&7%7\
&}A59&G+G'G$7(Gu+O57(G$L59%7%7&O59&7'7(2}07)=%+8*7)=%''F7)=%/8%/$.7$7&B%#7$7*B%'Gutttr8*.7#7%B%'7#7*B%#7)G2d;#.~4$%&s$}R:#G~Q#e9(;#7(G~9#d9)7#7$2W7(>%P8+7(G+d7%\
2}U$7(G}>B%J7(G~)}az#B%F7(7'B%}<7(7&B%D7(G(B%}87(G~$}az#B%A7(G2B%;7(G}p}az#B%77(7+C%47(G1B%37(G~=}_z#B%27(7(>&+C%=7(G~E#d9#7(G2dG*24G},7#2LG~ltz#G02d8*7)2x$7(G~\
Q#d;#7*.}f$$(sG$8':#G2e9&;#7&G'd7$G$G$2[%F%F7&=%+9(K0#7&=%/8)7&=%'8*7%K'F7*7)2}]$7$G#B%#7$G$B%'/$.7*7)7(7%9'2}`$9%K0$7$7'B%#7$7%B%'.Gutttr8(.7#7'B%'7#7(B%#7&G2d\
;#.}z$$%s:#GAe9%;#7%G2dG$G#7$2O%F%F7%%s7%=%2GvtttrL'F7%=%3/$.7%7%>&4C&=7%7%>&2C&77%7%G7d2};7%=%#GvtttrM0$7%=%'.B%77%G7d9$2?8&7$2^7#GvtttrB%#7#7&B%'/$.7#7%>&+C&+\
7#7%>&#C&#.7%GAd;#.}T%$(s:#GAe9%;#%F7#2}*9$0#7%G'B%37%G{}Wz#B%27%G2d8&:#G7e9$;#7%G+d9'7#=%#G#R's7$G$B%37$7&B%27$7#=%'9&B%47$7&7#=%+G(ndB%67$G+d7$G4d7$G2d2}/7$=%\
+8(7$=%/(7#.B%'7'7(B%#7$G7d;#7%=%+9#K'FG#8$/$.7%G;d9&7#7%=%/2}b$7%G4d9#7%=%=7%=%?2T7%=%67%=%7G~]}cz#G82S8$7#2x$7&2x$.7%GAd;#7$.}c$$&s:#GAe9%;#7%7$=%#=%#B%/7%G7d\
7%G/d2D7%=%;8$7%=%79&GvtttrL'sG$(7%7%>&=C&47%7$B%37%7&B%27%7%G2d9&2HB%77%G7d9'2?8$7'2^7&2aG#.8&7#7$B%'7#7&B%#7%GAd;#.~)%$,s:#G7e9&;#%F7$2}:9%'F7#GvtttrB%#7#7%B%\
'7$2a/$.7&7$>&+C&47&7$>&#C&27&G+d7$2}K7&=%+8(7&=%/8):#G7e9';#7'G2d7(7)2f7'7'>&2C%4%s7'G4d9*=%#8+7*=%'8,&F%F7+9%7,L0#7*7%G$d9+B%#7%@##9-G7L7-G7Ol0#7-G|#M0$..7%7,\
L'F7'G+d7(7)2}2G#7'=%/0$}+.G~ovz#G,G}b}dz#G~5#2S.8%7'G7d;#7%'F7#GvtttrB%#7#7%B%'7&G2d2a/$.7#7$>&+C&+7#7$>&#C&#.7&G7d;#.}V$$&s7&Gsm8(G~iyz#=%#7$G%nd8$7#%s&FG#7$=\
%#9$K0$}+7$7$=%/d9)7$7&d7(k9'7%dO0#.7$2}I%F7$7'L'F7$G'e9$7$=%#G%mB%#/$.7$7'2J.7#7)B%+7#7'B%'G$.B%#.q$'sG$8&%F7$G}&dGjk9'7%G}&dGjk9%L0#G#8&7#7'd9$G'e@##G%kK0#7#7\
%d9#7$7$=%/9(d9)}A0#7$2}IG$8&7#G'e7'7(d7%M's7#7)2JG&(G$.B%#.7&.}f$$%s:#G7e9';#%F7#=%#9(G#R'F7'7$7%2}F7'7&>&+C&47'7&>&#C&27(7#=%+9%L'F7#G72Z.7#=%'7%G(nd9$7'>&4C&\
47$7'>&2C&27$7'>&+C&+7$7'>&#C&#7#7%G$dB%+/$.7&2a.7'G7d;#.v$$&s:#G2e9';#%F7&G*Q'F7$G|$k8)G#8$&F7$7&L'F7&8$/&.7)7$7%d@##L'FG$8(/&(7$G$d8$/$.#.#.7'G+d7$7%7&287'=%/\
8$7'=%+8(.7#7(B%#7#7$B%'7'G2d;#.~1&$0sG~9$8.:#G7e9';#7'7$7%dB%47'7$B%37'G#B%67'G3d8&G~9$8):#G2e9+;#&F%FG#8/7&=%#8,7&=%'80:#G2e9*;#7*G+d7&2}17*=%+8}#7*=%/7*G2d;#\
Gtt~5#7}#G$k59*Gtt~5#M'F7&7&=%#7&=%+9/70d7,7&=%'dedB%+.7+G+d9,7*B%'7,7/B%#7+=%/Gtt~5#L'F7)8(/$.7)G$e9)0$..7+G2d;#%F7(0#G#8)7&=%#8(7&=%'8*7&2}39+Gtt~5#M'F7&7&=%#\
7&=%+9)7*d7(7&=%'dedB%+.7'G+d9(7+B%'7(7)B%#7'=%/Gtt~5#L0#7$8)%F7'=%+9(K0#%F7%7(}A'F7$7(d?##G~1s}@0%/$.7%7(L0$.G#8).7'7(B%'7'7)B%#7'=%'8.7'=%#8-.7#7.7%7-5B%'7#7-\
7$7-5B%#7'G7d;#.v$$%s:#GAe9%;#7%7$B%37%7#B%27%Ht}S}X}hz}nu}T*C%77%G7d8&G#8$&F%F7$G+L'FG+8#/$.7%G+d7$7&d@##9#2}U$7%7%>&+C%=7$G$d8$7%G=d7%G2d2}Z$K0$..7%GAd;#7#.}Y\
$$%s:#GFd9$;#7$G+d7#2}K7$G=d9#7$=%+7$=%/2W7$G?B%;7$Gt}cz#B%77$G}%B%37$G~`}bz#B%27$7$>%?C%47$G}8d9%7$G2dG&24G}(7%2LG{tz#G*2d9%G$E#t$7#2x$7$GFe;#7%.q$$s7#=%#G#R's\
7#=%+G(n8&7#=%'8#&F%F7&K'FG#8#/$.7#G'd=%#7#G+d=%#7$7%2c'F7#G2dG~Qtz#2}f$0$.7#G7d8#7&G7e8&/$..7#G2dG#7#5(G#..w$$'s7$7#e9&2m8%%FG~iyz#=%#G}?7%7%G}?S59'G%nd9%=%#9(\
K'F7%7#B%#G{yz#G{yz#>&#H$7'}{}V}UC&#/$.7%7#B%#7(7#B%'.7#7&B%/7#7'B%+7#7%B%'7#7(B%#7$G'e7&B%#.~2$$&s7$G}&dGjk7#G#7#G2}A5dG}_t'dG2p9$F#9&GsL9'K'FG~myz#=%#8#G~myz#\
G#B%#7$G2n8%G~myz#%s7#G#7&G2n9$7#L5K'F7$7%2=/$.7#Gs7$7%d9%7$7%}A5Gjk9$S's7#(%F7#G'e9&=%#9%G$kK'F7#7%e9#2}I/$.7&7%G%lB%#.7#7$2J7$..B%#.7'.}f$$$s:#GAe9%;#7%7$=%+B\
%?7%7$>%#C%;2}W$9$GttttrB%47$G#B%27$H#C&#7$G6d7%GA~m-##7$7#E#}S$7$G#};$t$7$G#};$}P7$GttttrB%j7$GttttrB%^7$GttttrB%}F7$GttttrB%P7%GAd;#7$.X$&s7#7$G}&dGjkd9$G'e=%\
#8&%F7#G'e9'=%#9%G$kK'F7#7%e9#2}I/$.7'7%G%lB%#.7#7&G%k's7$=%/7$2}I7$d(7$.2J.v$%(s$}R:#G2e9';#G$8(G'8)%F7&}{7$}{}R9,H7}X}u0#7,}u9$7%2}h$8&7'G+d9*7$B%'7*7%G#7&5B%\
#7'=%+9$K0#7'=%/8+7#7$B%'G#8(G+8).7#7)d7+B%#7#7(B%#7'G2d;#.t$$$s:#G7e9';#7'G2d7$7%7&G#2})7'=%38$%F7'=%29%G}VtttrL'F7#GvtttrB%#7#7$B%'/$.7'7'>&4C&+7'7$B%'7'7%B%#\
7'GttttrB%27#7'7'G2d2i.7'G7d;#.}O$%s:#GAe9);#7)7(B%?7)7'B%=7)G)B%;7)G~c}Yz#B%77)7&B%67)7%B%47)G+B%37)G~[}Yz#B%27)G'd9%7)G2dG'247#7$7)=%+7)=%/2S8*7%2x$7)GAd;#7*.\
~I$%(s$}R:#GAe9%;#7$>%'8*7%G;d9(7$=%27$=%32}b$7%=%=8'7%=%?8&:#G7e9$;#7$G+d7'7&2F7$=%+8'7$7$=%/9)B%37$7'B%27$G&G#7&7)}A9&5B%67$G~i}Yz#G$7&5B%47%G4d9&7$G2dG%247$G\
7d;#7%G%B%/7%G~l}Yz#B%+7%7*C%#7%7%>%6C%27#7%G&247&2x$7(2x$7%GAd;#.}T$$$s%F7#G}U+S'F7#~Ai}/#G~Eyz#=%#0$G~Eyz#GsB%#7#G~Yyz#=%#9$O0$7#7$e9#G~Qyz#=%#S0$G~Myz#=%#7#G\
%ndG~Uyz#=%#B%#G~Uyz#7#B%#G~Eyz#G~Eyz#=%#G$dB%#.1.#.d$&s:#GAe9%;#7%G4d9&7#7$2W7%G~S#B%37%G}[}bz#B%27%G})B%'7%G~f}az#B%#7%7%>%6C%+7%G;d9#7%G&24G}+7#2L8'7&2x$7%GA\
d;#7'.~H$$(sG'8):#G2e9';#%F%F7%G~Iyz#=%#7$eQ0#7'G+d8*:#G2e9&;#%F7$7%d9$7%O0#7&G'dG~Iyz#7$G'G'2}07&=%+8(7&=%''F7&=%/8$/$.G~Iyz#7$B%#G~Myz#7(B%#Gutttr8(.7*7$B%'7*\
7(B%#7&G2d;#7'=%+9$GutttrL0#7'=%/8)/$.Gutttr8$.7#7)B%'7#7$B%#7'G2d;#.Z$%s:#GAe9';#7'7&B%?7'7%B%=7'G$B%;7'G~Z}Yz#B%77'7$B%67'7#B%47'G/d9%7'G4dG&24G#7%2L7#7$2d8(7\
'GAd;#7(.6$$s:#G7e9&;#7#7$7%2}F7&G7d;#.}G$%s:#G2e9%;#%F7#7$=%+9&7$=%#O's7%G+d7$7&2C7%=%+GutttrM0$7$=%+(7&.B%'7#7$=%'B%#7%G2d;#1.#.W$$s7%G&n8%7#=%#8&7#=%'8#&F%F7\
%K0#7#7$G'd=%#L'F7$=%#7&7#2]K0$.7$G+d8$7%G+e8%/$..7%G#M.}K$&s:#G2e9%;#7%7#B%/7$=%#8&7$=%'8'&F7'7&9#M'F7$7#GAd9&B%#7#G7d7%G/d=%#=%#2}Z$K0$..7%G2d;#7#7'M.}l$$%s:#\
G2e9&;#7&7$B%/7&7#B%+&F7&G+d2}39#Gtt~5#M'F7%=%+8$7%%sG$G~n|&G~n|&7#7#G|#eG8O57#G7O59#Gt$O0#}+G%7#Gt2O0#}+G&G'7#Gtt'O5.9'2}R7#7%=%'7%=%+d2}87%7$7'dB%+/$..7&G2d;#\
.}L$%s:#GAe9&;#7&G;d9'7$7%2}b$7&G$B%77&G~Gtz#B%67&G$B%27&G~Gtz#B%/7&7&>%=C%37#7&G/dG&247'2x$7&GAd;#.R$%s7$G|$k8'G#8$&F%F7$7&L'F7&8$/$.7'7$7%d@##L'sG$(7$G$d8$/%.\
8(..7#7$B%'7#7(B%#.L$%s:#G2e9%;#7%G+d7#7$2p%F7%=%+9#K0#7%=%/9&'F7&7#2}i$9$K0$.7%G2d;#7$1.#.}W$%&s$}R:#G2e9&;#:#G2e9';#7'G'd7%2}77'=%'G$L'F#.7'>%+8)7&G'd9(G#B%+7\
(7)C%#7'G2d;#7%'F7%'F7&=%+7$7%~m-##.7&7%B%/.7#7&=%/B%+7#7&>%'C%#7&G2d;#.a$$s:#G2e9';#7'7&B%'7'7%B%#G#8%7$7&S'F7'7&B%/7'7#B%+7'=%'9#7'G+d9$=%'L's7'=%#7$=%#7#2](G\
$.K8%.7'G2d;#7%.~($$&s%sG$8'%F%F%F7%7&O7%7&}AeG|$k}#%%$#.7&G}&dGjk9'7%G}&dGjk9(M'F7#7'd9)7#7(d9'G'e@##G%k's7'=%/8(7'2}I7'7(d(7'.2J7)G'eG&B%#.G$/%.7#7%7&2}=8'.7'\
.'F7#1.7$7&2t$9$K'FG#1.7%'F7$7#7%~m-##.7#7%2M7$.U$%s7#=%'9%7#=%#9$B%#7$'F7$7%B%'.G~iyz#=%#7#=%+9#G%nd=%#K'FG{yz#G{yz#>&#H$7#}{}VvC&#..I$$s:#G2e9';#7'G+d7$7&2p%F\
7'=%+9$K0#7#7'=%/7$7%2}`$9#K0#7'G2d;#7#1.#.N$%s:#G2e9%;#7%G+d7$G~ovz#G,2b7%=%/8&7#7%=%+9$G$7$5B%#7#7&G#7$5B%'7%G2d;#.}?$$s:#G7e9&;#7&7%B%67&7$B%47&7%B%37&G+d7&G\
3d2}B7#7&>&+C&#7&G7d;#.};$$s:#G2e9';#7'7#7$7%2}c$B%/7'G/d9#2s7#2w$7'G2d;#G|$k7&G|$kL.F$$s:#G2e9(;#7(7$7%7&7'2SB%/7(G/d9$2?8%7$2^7#7%B%'7#G$B%#7(G2d;#.}>$$s:#G2e\
9%;#7%G+d7#7#=%#G$G+7$2}97%=%+GutttrM'F7%=%/}+#.7%G2d;#.F$&sG'8'%F7&K0#7$=%#9(K0#7#7%B%'7#7$=%'B%#7&7(f8)G+8'.7#7'd7)B%#.}?$%s&F7%K'FG#1.7%G$e8%7$@##8&7#@##8'7$\
G$d8$7#G$d8#7&7'L0#.7'7&e.G#7#=%#9#GFe2x$7#G~=#d2}[$7#G~I#d2}[$7#G~U#d2}[$7#G{#d2}[$7#G4d2}Q7#G}X$2M.}I$'s:#G2e9';#7'G#E#1:#G2e9(;#7(G+d7'G1d@##7%7&2}?7(=%+8*7(\
G2d;#7*'F7#7$G}z}cz#G}?2S8).7'G2d;#7).Q%$s$i7$=%'9%7$=%+S'sG#(7$7%G$dB%'7$=%#=%#<#7%2%8&299$7&}/#G$.8%7#7$B%'7#7%B%#.}N$%s%F%F%F%FG(7#=%#9$Gttttrm7$G#R5}#($$$%&\
#.7#=%+8%7#=%'8$&F7%'F7$2x$7$G2d2a7%G$e8%7$G7d8$/$..7#G+G72e.1.7#G'd2x$1.7#G'd2y$.}>$$s%F7$7%7&2I9$K0#7$=%#G}TtttrM0#7$=%/8&7$=%+8'.7#7&B%'7#7'B%#.}>$%s:#G2e9';\
#7'7$B%'7'7#B%#7'7&B%/7'7%B%+7'7'G+d2}X$8(7'G2d;#7(.}>$$s:#G2e9&;#7&G'd7$7%2}F7#G~U#d2}[$7#7&=%/B%f7#7&>%'C%^7&G2d;#7#.B$$s:#G2e9&;#7&G'd7#7$7%2[7&=%+'F7&=%'7&=\
%/2}]$.7&G2d;#.};$$s:#G2e9&;#7&G+d7$7$7%d2}e$7&=%/8$7#7&=%+B%#7#7$B%'7&G2d;#.}`$$'s:#G2e9&;#7&G#B%/7&G/d9%G~N#E##7&G$B%'7&7%B%#7&=%#8'7&=%'8(:#G2e9%;#7%7(B%'7%7\
'B%#G#8'7$7(S'F7%7(B%/7%7#7$7(edB%+7%7%G+d2}X$8'.7%G2d;#7&G2d;#7'.C$$s:#G2e9&;#7&G+d7$7%2k7&=%/8$7#7&=%+B%#7#7$B%'7&G2d;#.}>#7$=%#GvtttrM'F7#7$>&+C&+7#7$>&#C&#7\
%2a1.7#7%>&+C&+7#7%>&#C&#.}p$%%s$i:&G$e9';&7'7%}/#:#GAe9&;#7&7$B%'7&7#B%#7&7'B%+7&7&G}4d9#B%=7&7#B%;7&7#B%77&7&G+dB%67&7#B%47&7#B%37&7&G'dB%27&7&B%/7&G/d278#7&G\
Ad;#7#<#8(7#2P7'~AiG$~m}$#7'G$d;&7(.}-#7%'F7%7$2}i$8$.7#7%B%'7#7$B%#.}8#7#G(7$=%#9$7$G#R5G%n9$G~M}fz#d=%#B%'7#7$G~e}fz#d=%#B%#.<#7#Gu%S'F7#G}-7#a9#ep7#G$neG}<d1\
.7#G'p.F$$s:#G2e9&;#7&G+d7$7%2}L7&=%+8$7#7&=%/9%B%+7#7$B%'7#7%B%#7&G2d;#.}9#7$=%#G}cuz#7$=%'9$57$G*7$57%7&2S8$7#G}VtttrB%#7#7$B%'.>$$s7%cG$L'F7%G#7$7%2}h$58&.7#\
7$B%'7#7&B%#.}L$'s:#G2e9&;#:&G%e9%;&7%7#}/#7%G$d9'7$}/#7&7%7'2<7%~AiG%~m}$#7%G%d;&7&=%#7&=%'7&=%+7&=%/8(7&G2d;#7(.}H$&s:#G2e9';#:&G$e9(;&7(7#}/#7'7(7$7%299$7&}/\
#7$2}47(~AiG$~m}$#7(G$d;&7'=%#7'=%'7'=%+8)7'G2d;#7).}/#7#7$B%+7#7%G#7$G$k9$5B%'7#G#7%7$5B%#.Z$'s:#G2e9';#:&G&e9&;&7&7#}/#7&G$d9(7$}/#7'7&7(7&G%d9(7%}/#7(2@7&~Ai\
G&~m}$#7&G&d;&7'=%#7'=%'8)7'G2d;#7).}h$$(s:#G2e9%;#:&G$e9&;&7&7#}/#:#G7e9$;#7$7&B%+7$7$G}.d9'B%47$7'B%37$7'B%27$7$G+dB%/7$7$G/d2E7%7$=%#7$=%'2}M7$G7d;#7&~AiG$~m\
}$#7&G$d;&7%=%#7%=%'7%=%+8(7%G2d;#7(.@$$}RG}X}iz#>&#8$G}X}iz#H#C&#7#7$H7}X}>%'7#7$}uG$LB%#.}/#7#=%#GttttrM'F7#2x$7#G/d2x$7#G4d2}[$..N$%s7#=%#7#=%+9&e7$O'F:#G2e9\
%;#7%G+d7#7&7$G$G$2}97%=%+GutttrM'F#.7%G2d;#..},#7#=%#<#2-9#G*Q's7#@#~gvF(G+..}-$$s&F7#7$259%K'F7#7$2KK0$..7%.5#7$7&L'F7$'F7#7%7$~m-##.1.#.<#7#7$=%+B%'7#7$=%'G#\
7$=%#GttttrM5B%#.}(#7$7&L's7#7%7$2](G$.K.:#7#7$G|$kG%n9$=%~m}hFB%'7#7$=%}jxFB%#.9#7#7$=%#G%n9$=%~.xFB%'7#7$=%~MxFB%#.5#7$'F7#7$7%2n1.7#GttttrB%#.}'$$sG}X$G+2}i$\
9#K'F#.7#.}*#7#=%#7#=%'7$=%#7$=%'2}T$.3#7#=%#9#G}U+S'F7#2P..}*#7#=%'7#=%+7$=%'7$=%+2}T$.4#7#=%#7#=%'7$=%#7$=%'2c.}(#7#=%#GttttrM'F7#2x$..0#7$'F7#7$2M..}&#G}X}iz\
#7#}{H7}VH$}UC&#.0#7$'F7#7$2M../#7#7%7$7&2}H.1#7#=%#7$7%G%2X.d$&s:#G7e9&;#7&G+d2}m$7&G#B%67&7&>&+C%37&G3d9'7$7%d9%7$e9(G%p7(G&kG#Md2}R7$7%7'2V7#7&=%6B%+7#7&>%3C\
%#7&G7d;#.},$$i7#=%#<#7$7%2.8&299#7&}/#7#.0#7#2sG|$kG)}A.2#7#7%B%'7#7$B%#..#7#7$2}6G$m.5$$i7#=%#<#7$2$8%299#7%}/#7#.}##7#Gttttr7$eQ.-#7#G$G$2e.B$%s7#=%+8$7#=%'8\
%&F7$'F7$G$e8$7%2a7%G2d8%/$..7#G+G22e.,#7$7#2t$..#7#=%#<#2&.-#7#=%#2}d$.)#7#}N}u.0#7#Htttt2C&#..y}+-#Gttz#.}$}<l_^Z]n_^}>####2#-#G}jtz#.Nm_]l_nXn_rnom_lhZg_jZmm\
qil^jlijmZ]]_mmXnie_hmig_nbcha7_fm_9hoff########t#G{tz#.u*ncg_ionn}Mj_jc_]_GonbV}Mj_cm7gcmmcha}3ijncihmZ7[iif_ZhZ7hog[_lZ7mnlchaZh7ZllZ}MZh7i[d_]nOR}DGPOJXSTVOS\
R}C}EUSRMXOR}CVGRIKXWUPUKJOUKIVKJMPSHGPXISRRKIVOSR}CXWRG}DGOPGHPKWRK}FTKIVKJXGR}C}EKUWRGWVNKRVOIGVKJLSUHOJJKRLKGVWUKXJO}CGHPKJTPGRXPOQOVTOKIKXRSVXLSWRJOR}DGPOJX\
TOKIKX}DKU}COSRTUS}@KIVXMSRKTOKIKXISRLPOIVOR}DGPOJXIUKJKRVOGP}COR}DGPOJXSGWVN}6XIPGOQSGWVN}6XGTTXQO}C}CORM}CKIUKVXQGRGMKUXLGOPKJIUKJKRVOGPXINKI}AXLGOPKJUK}@KIVK\
JUGVKXPOQOVKJ}CKU}DKUXKUUSURKV}ESU}AVOQKSWVGHSUVKJTUS}@KIVX}EOVNSWVXK}FVKURGPXOJTUS}@KIVXWRUKGJGHPKISRRKIVOSRXRSVXLSWRJISRRKIVOSRXK}FTOUKJISRRKIVOSRXRSVXPSGJGHP\
KISRRKIVOSRXV}GTKXQO}CQGVIN}CKIUKVXVK}FVHG}COIXGWVNIW}CVSQXGWVNSOJIRSXGWVNSGWVN}6TPGVLSUQXSGWVN}6IPSWJXSGWVN}6#$%&'()*jc_]_RZg_jl_`cr###}x%2#.###~'%2#-###~1%2#.\
###~;%2#'###~?%2#*###~F%2#)###~L%2#1###~[%2#/###gomn7[_7}CKIUKVXVK}FV?7HG}COIXGWVN?7IW}CVSQXGWVN?7SOJI?7RSXGWVN?7SGWVN}6?7TPGVLSUQXSGWVN}67il7IPSWJXSGWVN}6gomn7\
[_7Z7qbif_7hog[_l7i`7gcffcm_]ih^m7`lig7}57ni7}6}5}8C}8D}7B}8C#$#G}`}Xz#.(~o%2#,#Gz}Xz#.8*&2#)###$#######&###2&2#+###T&2#^#G{}Xz#.}$}O#2#0###$#######(#G}^wz#.~d2\
{}?##z|||~PG~&&2#};###j#2#*###$#######_rn_lhZfTlid_]nO^jlid_]n_rn_lhZfO^gomn7hin7[_7_gjn}MZh7ZllZ}M7i`7mnlchamXcm7nii7fihaE7Y}<jl_`cr}>X}<_rn_lhZfTlid_]nO^}>Y7g\
Z}M7bZp_7}5AA7WVL@}5B7ohcnm?7mch]_7Z7jc_]_7]Zhhin7l_Z^7[Z]e7Z7fiha_l7e_}M7gomn7[_7?7hin7~St}tE7bif^m7bZf`7i`7Z7molliaZn_7jZcl?7qbc]b7nb_7m_lp_l7qiof^7l_jfZ]_7[}\
M7Zhinb_l7]bZlZ]n_ljlijm}3cm7oh^_`ch_^?7qbc]b7}@}CSR7qiof^7^lijE7acp_7Z7pZfo_?7il7f_Zp_7nb_7e_}M7iongomn7[_7Z7`chcn_7hog[_lnb_hXXjliniXXbZm7Z7jlij_ln}M7hZg_^7YX\
XjliniXXY?7qbc]b7qiof^7[_7fimn7ih7nb_7qZ}M]iof^7hin7[_7l_Z^gomn7[_7jfZch7^ZnZ?7hin7Z7jligcm_?7Z7`oh]ncih?7Z7[cachn?7Z7QZj7il7nb_7fce_cm7h_mn_^7nii7^__j?7il7l_`_\
lm7ni7cnm_f`Vbcm7jlid_]n7bZm7hi7_rn_lhZf7c^?7mi7cn7[_fiham7ni7hi7]omnig_lE7nb_7jc_]_7qilem7ch7jlid_]nm7nbZn7q_l_7gZ^_7`il7Z7]omnig_l}3Iihh_]ncihRinLioh^Iihh_]nc\
ihRinLioh^KllilIihh_]ncihKrjcl_^Iihh_]ncihKrjcl_^KllilVb_7]ihh_]ncih77]iof^7hin7[_7fiZ^_^E7Vb_7]l_^_hncZfm7i`7]ihh_]ncih77hi7fiha_l7qileE7jlipcmcih7cn7ZaZch7qcn\
b7h_q7ih_m}3Vb_7]ihh_]ncih}0m7pZfo_7]iof^7hin7[_7l_Z^E7Vb_7jlid_]n7nbZn7nbcm7jc_]_7lohm7ch7]iof^7hin7[_7l_Z^E77cm7hin7i`7n}Mj_77[on7E7acp_7nb_7mZg_7jc_]_GonbV}M\
j_7b_l_7Zh^7ni7jlipcmcihIihh_]ncih}3Vb_l_7cm7hi7]ihh_]ncih7E7cn7cm7gZ^_7[}M7jlipcmcihIihh_]ncih7qcnb7nb_7mZg_7jc_]_RZg_7Zh^7jl_`cr?7qb_h7nb_7]omnig_l7fiam7ch}3V\
b_7]ihh_]ncih7i`77qZm7hin7fiZ^_^7qcnbch7nb_7]Zff}0m7Yncg_ionY}3bif^m7nb_7]bZlZ]n_l7RWP7=W}2AAAA>?7qbc]b7nb_7m_lp_l7]Zhhin7mnil_cm7hin7Zh7ijncihE7cm7cn7gcmmj_fn}\
?jc_]_@gomn7[_7Z7jc_]_}0m7jZ]eZa_7hZg_?7mo]b7Zm7YFZ]ncp_jc_]_m}4jc_]_@a_fZniYoh^_`ch_^RZR}Ii[d_]n7cm7nb_7n_rn7i`7Z7gcmmcha7il7qliha7pZfo_E7acp_7nb_7]omnig_l}0m7\
c^?7il7]omnig_lm7qcnbion7ih_7qiof^7mbZl_7Z7]ihh_]nciha_n]ihh_]ncihmgomn7[_7nb_7Y]ihh_]ncihmY7i`7nb_7jc_]_}0m7]ihn_rngomn7[_7nb_7Yjlid_]nY7i`7nb_7jc_]_}0m7]ihn_r\
n?7il7cnm7_rn_lhZf7c^##'###,###+###+###+###,###}E#2#y#2#}q#2#}y#2#~%#2#~-#2#1###}%###-###}-###}$###1###,###2###-###1###}'###/###}####}&###3###}%###}'###})###+##\
#/###/###*###*###*###5###}%###3###}%###})###4###~5#2#~D#2#~V#2#~a#2#0$2#}-$2#@$2#B$2#L$2#T$2#X$2#n$2#t$2#}^$2#}o$2#~'$2#~8$2#~M$2#~d$2#~l$2#*%2#}&%2#}+%2#8%2#=%\
2#I%2#W%2#c%2#}O%2#}b%2#.###-###.###'###*###)###1###/###}x%2#~'%2#~1%2#~;%2#~?%2#~F%2#~L%2#~[%2#+###+###+###+###,###+###,###}&###}y#2#}y#2#}y#2#}y#2#y#2#}q#2#~-\
#2#~T'2###2#-#G}[yz#.G]fimol_7chpie_^7l_]olmcp_f}M7il7Z`n_l7[_cha7^lijj_^##@###}3###}4###A#G~Ayz#.$}6#G~Myz#.$'"};var Y=require("./shared.cjs");function x(){return(0,Y.readBytes)(g)}var S=require("./shared.cjs"),U=require("./shared.cjs"),y=require("./shared.cjs"),T=require("./shared.cjs"),v=require("./shared.cjs"),J=new v.Loader(x,()=>{let B={
TextDecoder:(0,S.textDecoder)(),TextEncoder:(0,S.textEncoder)(),propertyOf:y.propertyOf,textOf:y.textOf,toldBy:U.toldBy,typeOf:y.typeOf,errorOf:r7,causeOf:i7,typed:o7};
return new T.Instance(P(B),()=>{})});function r7(B,s,o,c,F){return{code:B,message:s,...o&&{field:o},retryable:c,...F&&{cause:F}}}function i7(B,s,o){return{name:B,
message:s,...o&&{code:o}}}function o7(B,s,o){return o?{type:s,[o]:B}:{...B,type:s}}var V=require("./shared.cjs");async function k(B,s,o){let c=s7(o);try{await void 0;let F=await J.instance();return F.run("checkFetch",B,s,c),await F7(c.timeout,
c7(F,B,s,c),()=>F.run("timeoutError",c))}catch(F){throw new V.PredefinedConnectionError((0,V.errorData)(F))}}function s7(B){try{return(0,j.typeOf)(B)===j.OBJECT?
{...B}:B}catch{return B}}async function F7(B,s,o){if(B==null)return s;let c={},F,m=new Promise(a=>F=setTimeout(a,B,c)),h=await Promise.race([s,m]).finally(()=>clearTimeout(
F));if(h===c)throw o();return h}async function c7(B,s,o,c){let F=o;if(typeof o=="object"&&o!==null||typeof o=="function")try{F=await o.externalId()}catch(a){throw B.
run("contextError",void 0,a)}let m=B.run("connectionKey",c,F),h;try{h=await s.get(m)}catch(a){throw B.run("contextError",m,a)}return B.run("connectionValue",c,m,
h)}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=p.PredefinedConnectionError;exports.fetchConnection=k;exports.isPredefinedConnectionError=
p.isPredefinedConnectionError;
