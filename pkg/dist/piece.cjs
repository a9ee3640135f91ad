var y=require("./shared.cjs");var E=require("./shared.cjs");function x({TextDecoder:C,TextEncoder:o,causeOf:i,errorOf:c,propertyOf:F,textOf:m,toldBy:h,typeOf:z,typed:W}){let R;function J(n,$,G){let t=d.x(n,$,G);if(t[1])throw O(
t[0])}function N(n,$){let G=a(n,d.F,d.G),t=l;return d.y(G,t,$)}function Q(n,$){let G,t;try{let s=d.z(n,$);var e=s[0],r=s[1];if(s[3])throw e=0,r=0,O(s[2]);return G=
e,t=r,u(e,r)}finally{d.H(G,t,1)}}function H(n,$,G){let t=a($,d.F,d.G),e=l,r=d.A(n,t,e,G);if(r[2])throw O(r[1]);return O(r[0])}function q(n){return d.B(n)}function $8(n){
let $=d.C(n);if($[2])throw O($[1]);return O($[0])}function G8(){return{__proto__:null,a:{__proto__:null,q:function($){return!$},r:function($,G){return $===G},s:function($,G){
let t=G,e=typeof t=="number"?t:void 0;f().setFloat64(($>>>0)+8,D(e)?0:e,!0),f().setInt32(($>>>0)+0,!D(e),!0)},t:function($,G){let t=G,e=typeof t=="string"?t:void 0;
var r=D(e)?0:a(e,d.F,d.G),s=l;f().setInt32(($>>>0)+4,s,!0),f().setInt32(($>>>0)+0,r,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function($,G){throw new Error(u(
$,G))},m:function($,G,t,e,r,s){return i(u($,G),u(t,e),r===0?void 0:u(r,s))},i:function($,G){let t=G.code;var e=D(t)?0:a(t,d.F,d.G),r=l;f().setInt32(($>>>0)+4,r,
!0),f().setInt32(($>>>0)+0,e,!0)},e:function(){return k(function($){return Object.entries($)},arguments)},n:function($,G,t,e,r,s,_,Z){return c(u($,G),u(t,e),r===
0?void 0:u(r,s),_!==0,Z)},b:function($,G){return $[G>>>0]},c:function($,G){return $[G>>>0]},j:function($){return $.hasCause},o:function(){return k(function($){return Object.
keys($)},arguments)},d:function($){return $.length},h:function($,G){let t=G.message,e=a(t,d.F,d.G),r=l;f().setInt32(($>>>0)+4,r,!0),f().setInt32(($>>>0)+0,e,!0)},
g:function($,G){let t=G.name,e=a(t,d.F,d.G),r=l;f().setInt32(($>>>0)+4,r,!0),f().setInt32(($>>>0)+0,e,!0)},l:function($,G,t){return F($,u(G,t))},p:function($,G,t,e){
let r=m(G,u(t,e));var s=D(r)?0:a(r,d.F,d.G),_=l;f().setInt32(($>>>0)+4,_,!0),f().setInt32(($>>>0)+0,s,!0)},f:function($){return h($)},k:function($){return z($)},
a:function(){return k(function($,G,t,e,r){return W($,u(G,t),e===0?void 0:u(e,r))},arguments)},v:function($,G){return u($,G)},u:function(){let $=d.K;$.set(0,void 0),
$.set(1024,void 0),$.set(1025,null),$.set(1026,!0),$.set(1027,!1)}}}}function t8(n){let $=d.J();return d.K.set($,n),$}var K=null;function f(){return(K===null||K.
buffer.detached===!0||K.buffer.detached===void 0&&K.buffer!==d.w.buffer)&&(K=new DataView(d.w.buffer)),K}function u(n,$){return n=n>>>0,e8(j().subarray(n,n+$))}
var b=null;function j(){return(b===null||b.byteLength===0)&&(b=new Uint8Array(d.w.buffer)),b}function k(n,$){try{return n.apply(this,$)}catch(G){let t=t8(G);return d.
I(t),d.K.get(A)===w&&d.L(A),d.L(A=d.J()),w}}function D(n){return n==null}function a(n,$,G){if(G===void 0){let _=M.encode(n),Z=$(_.length,1)>>>0;return j().subarray(
Z,Z+_.length).set(_),l=_.length,Z}let t=n.length,e=$(t,1)>>>0,r=j(),s=0;for(;s<t;s++){let _=n.charCodeAt(s);if(_>127)break;r[e+s]=_}if(s!==t){s!==0&&(n=n.slice(
s)),e=G(e,t,t=s+n.length*3,1)>>>0;let _=j().subarray(e+s,e+t),Z=M.encodeInto(n,_);s+=Z.written,e=G(e,t,s,1)>>>0}return l=s,e}function O(n){let $=d.K.get(n);return d.
L(n),$}var V=new C("utf-8",{ignoreBOM:!0});V.decode();var n8=2146435072,S=0;function e8(n){return S+=n.length,S>=n8&&(V=new C("utf-8",{ignoreBOM:!0}),V.decode(),
S=n.length),V.decode(n)}var M=new o;"encodeInto"in M||(M.encodeInto=function(n,$){let G=M.encode(n);return $.set(G),{read:n.length,written:G.length}});var l=0,d8,
C8,d;function r8(n,$){return C8=n,d=n.exports,d8=$,K=null,b=null,d.M(),d}var w={},A=0;return R={imports:G8,start:r8,functions:{checkFetch:J,connectionError:N,connectionKey:Q,
connectionValue:H,projectError:q,timeoutError:$8}},R}var g={common:"1111111111111101110010001001100011111100110011001000001100100000111111111100111110101100000000011111111111111111111111111000000111000100010000000\
000000000100000000000000000000000000000001000001000000000000000000000000000000000000000000000001000000000000001",text:"#Zmg$###$~b$;Y&sss#Y%ss#Y%ss$sY$s$sY'ssss\
#Y$s#Y&sss$sY'ssss$sY(sssss#Y%si#Y$i$sY$i$iY#$sY%is$iY#&sssY(issss$iY&iss$iY)ssssss$iY+sssssssi$iY'siss#Y%ii$sY##Y%ss$iY)ssssss#Y(sssss$sY)ssssss$sY'siii#Y&ssi$\
iY%ii'ssssY'issi&sssY&iii%ssY$i&sssY$}R$sY#'ssssY#%ss%v$}'$Z$Z#1$Z$[#0$Z$]#0$Z$^#-$Z$_#.$Z$`#.$Z$a#,$Z$b#,$Z$c#,$Z$d#-$Z$e#-$Z$f#2$Z$g#3$Z$h#}$$Z$i#.$Z$j#}%$Z$k\
#-$Z$l#4$Z$m#,$Z$n#,$Z$o#}&$Z$p#}'&}|$}z$+#&$%$+)+'/$'##+%&$#&'&+#$%$$}(5#$&$$')''#&%)&)$#&%%$#%'/&&'#})$#(%###)*%#$$)$)%##)''%&*$%#&&&*$+#*(*$$}*#*+$$')'(*$('*\
)####6#$&.'##7}+#},}-(($&%'$*$$#/(%(%%($(#*)#)&#%%%((%&&8('($i#}U+(&$#3)}-'s$Gttz#.s#G~Axz#.s#G}`}jz#.s$Gt+.*Q3$q%#$r#x$$}M#}_$$}N#}g$$G#}h$$H#}c$$I#}j$$J&$$K&%\
$L#g$M#r$N#~#$$O#}~$$}@#8$}A$#$P#W$Q#4/$--~+}t$}z$~&/&&s$}P$i;#G}o$e:(<#8(8%C%78(8$C%5%F%F%F%F%F%F%F%F%F%F%F%F%F8'Gz#Q'F8&2}n$G|$k}#+($)%*'+&'.8#8(G5dG~M}]z#G}/\
2}d$//.8#GttttrC%#/..8&>%#=#22G#M9$8#GutttrC%#8#8$KE#'/-.8&G~'}[z#G'G(2}QK0(.8#8(G5dG}b}]z#G~;#2}d$/+.8$8%G~A}Zz#G)2lK'F8#GvtttrC%#/+.8#8(G5dG~G}Zz#G~8#2}d$/*.8\
(G{#d8$8%8&2:8(>%n9$8(>%j:%GttttrL0(8#8(>%rC%/8#8$C%+8#8%C%'8#G}TtttrC%#/).;#G2e:$<#8$8&>%#=#2}$8(G{#d:%8$>%#'}R8%8$}1&+}:&+H$(H#.D&#8$G2d<#8(}1&rJ########8(>%j\
6:+~/H|||||||||#}TH|||||||~h|#}D0&8#8+}:&+8#G}StttrC%#/(.8(G#C%Y8(Httttt$D%}F8(8&2~/$C%f8(G#C%b8(8&C%^8'G$d9'&F8(8(G~U#d2}V$8(>%#G$M0%8(8(>%'C%N8(G{#d8$8%8(G~9#\
d:*8'2}'8(>%n9&8(>%j:)G}VtttrL'F8#G}VtttrC%#8#8&C%'8*2}y$8(G~I#d2~-$/).8(8(?&rD&>8(8&C%<8(8)C%88(GttttrC%j8(G}9d8(G8d8(G{#d2}^$8(>%Y:&8(>%}FL'F8(G~I#dG22s.8(>%}\
J8&G'nd:*8(?&}9D&#8*8(?&FD&+8(8&G$dC%Y8(G~9#d2}y$/#.#.8&>%#=#2'9,28:&8,}.#8(G2d2}k$8(>%2G$kK'F8(8&C%}78(G#C%F8(Httttt$D&}98(8(G}7d:&2~/$C%T8(G#C%P8'G$d9*8(8&C%N\
%F%F&F8(G+d8(G~9#d2}V$%F8(>%+G$L'F8(8(>%/C%V8(8(G~E#dG#2~+$C%^8(G{#d8$8%8(G~U#d:'2:8(>%n9&8(>%j:)GttttrM0$8#G}VtttrC%#8#8&C%'8'2}y$/'.8#8(?&FD&+8#8(?&}9D&#8(G}7\
d2}y$/+.8(8(>%rC%Y8(8&C%}J8(8)C%}F8(G~U#d:&2}y$8(>%}J:'8(>%Y:)G~+}[z#G,2w$K'F8(8)C%n8(8'C%j8(G{#d:'G'G#2[K'F%F8%'F8(8(?%}JD%t$8(G$C%}P8(G}buz#C%r8(8%C%n8(8$C%j8\
&8'G&2}(/$.8(G~U#d8(G~I#d:&>%'8&>%+2h.8(>%b9&8(>%f9'8(8(G~E#dG$2~+$C%}[$8(G{#d8&8'8(G}[$d:)8*2}'8(>%n9&8(>%j:'G}VtttrL'F8#G}VtttrC%#8#8&C%'8)2}y$8(G~U#d2y$/'.8'\
GvtttrM'F8(8(?&rD&}h$8(8&C%}d$8(8'C%}`$8(G}9d8(>%}J8(>%Y8(G}`$d2}<.8(G}[$d2}y$8(G~U#d2y$.8(G~I#d2y$8(G~E#d2}y$/$..8#8(G5dG~2}[z#Gz#2}d$.8(G~I#d2y$.8(G~E#d2}y$8(\
G}9d2}W$8(G}7d2}y$/'.8(>%49$8(G$C%j8(8$C%n8(G~e#d2}y$8#8(G5dGu}]z#G32}d$/&.8#8(>%YC%/8#8(?%}FD%'8#G}UtttrC%#/%.8#8(G5dG}l}[z#G}(2}d$/$.8#G}VtttrC%#8#8$C%'.8(G}o\
$d<#.}n&%*s$}R;#G8e:(<#%F%F%F%F8%'F8%G&n:)G+eG&p}|H#}R9-8(8$8)dC%58(8$C%48(G+d8(G4d:&8-}v2}G8(>%+G$kK0%8$G+d9%8(>%/9+;#G2e:'<#8'G+d8+2f8'?&+9-8&G#C%+8&8-D%#8'G2\
d<#8&8$>%#:'8$>%'d:,8'e:$2}m$8&>%+9*8$K8'8,LlK'F8&>%'8*d8'8$~m-##.8&8$8*dC%+8+8(>%7:$e9'8(>%58$d9$/$.;#G2e:$<#8$G+d2z$8$?&+9-8#G#C%+8#8-D%#8$G2d<#/&.8)G+e9)&F8)\
K0%8%>%#9*8%>%'9&8$G#G$G#2}p$8&8'}A0$8$8&8*8&2}p$8)G+e9)8'8&e9'8$8&d9$8%G+d9%/#.#.#.8#8(?%4D%#8#8+8'eC%+.8(G8d<#.~`(%+s$}PG{}Wz#9';#GFd:%<#%F8#>%#G#R'F&F8'G~#wz\
#L'FG#9$/&.%F%F%F%F%F8#8'>%8:&8'>%<:(2I:$'F8%G@d8&8(2}K8$>%#9&8%>%}79(8%>%B9*%F%F%F%F%F%F%F%F%F%F%F%F8'>%#:)}#*$###%#&#.G(8&Gttttrm8&G#R6G%e}#&'&-0.8&G}TtttrM0/\
/0.8&GutttrL0//..8&G#R0./-.8)G$e}#&$&%,.8)G(M0+G59&8$}1&+:,8,}l}pJ########[0*8,8'}1&+`K0*8,8'}1&2_0,/*.8$>%/0+/%.8'>%+9)8'>%'9+8%8$?&+D%}9G/9&8%G}9d8+8)2[0*/(.8\
$>%/:&0$.8*8(G~Cwz#G32}I9$/).8*8(8$>%+8&2v$9$/(.8)G*M0%8$>%/G'n9)8$>%+9&&F8)K0'8&>%#G}TtttrM'F8%G5d8'2}t$8%G2d8&2}a$8*8(8%>%58%>%78%>%28%>%42U9$/).8)G2e9)8&G/d9\
$8&G+d9+8&G2d9&8*8(8+>%#8$>%#2v$:$K0#./'.G#9$8'A#>0'8%G@d:#8&8(2}K8%>%B8%>%}7G}Xuz#G-2}I9$8#2y$/*.8*8(8&8'd:$>%#8$>%'2}I9$/%.8%G+d8'2}t$8%8$2}a$8*8(8%>%+8%>%/8%\
>%#8%>%'2U9$/$.G#9$.8%G@d2y$.8'GBd9'8$K0#./$.8%G8d8#2}a$G}cuz#G*G~-uz#G,8%>%88%>%<2U9$.8%GFe<#8$.}e'%)s$i;#Gt$e:%<#8$>%#>%#9'8%G2d8$>%2>%#8$>%4>%#2}P8$>%8>%#9$8\
%>%29&8%>%49(8%8'C%58%8(C%88%8&C%78%8$C%<8%G#8%G<d:'8'2}n$G|$kG%O:)6C%>8%G~I#d8%G5d2C8%>%}J9$%F8%>%}F:*GvtttrL'F8'2}y$G$9&/$.8%8%?&YD&F8%8$C%}<8%8*C%}98%G@d8%G}\
9d:'8&8(G#8%G>d8)62n8%A#@:)G&L'F8%8%>%BC%}F8%G~I#d:&2}09$8&2}U$8'2}W$8%G<d2}y$G$9&/$.8%>%}79'8%>%B9(8%A#A9*8%8%>%<:$C%PG#9&%F%F%F8)G$e}#%#$%.8(9&.8%G+d8*2}s$8$=\
#8%>%+8%>%/8&8'G#8&62#9+28:$8+}.#8%2}k$G$9&%F8%>%#G$kK'FG#9&/$.8%8%>%'C%T8%G~I#d:$8%G~A#d:(2}38%8$2RC%V8%G~E#d:'2}09$8'2}U$8(2}y$.8%G~=#d2}y$.8%G}9d2}W$.8%G7d2}\
w$8#8$C%'8#8&C%#8%Gt$d<#.}V&%&s$}R;#G2e:%<#%F%s%F8#8$G}%dGjk:&8#8&}A6G$e2}b$:'G$d:$G}>Q'F%FG{xz#?&#:(Hs8$}|}V}T2~1$:$G}?Q'F8#G3O0$8#G$e9#&F8%G'd8$8&8#2E8%>%'G$L\
0'8$G}?O'FG{xz#?&#Hs8$G$d}|}V}T2~1$:$Gz#O0$..8%G'd8'8&8#2E8%>%'0&G#9$/(.G#9$8(8'}|}XH$}TT0'8%G'd8'8&8#G$e2E8%>%'G$L0%/'.G~ixz#>%#8$G%nd>%#:$>%/8$2q8$G'e:'8'>%#G\
%mC%#8$d/%.G#9$G{xz#?&#H#}G0%8%G'dG}?8&8#G$e2E8%>%'G$M0%.8%>%+9$8%>%/.9#8#8$8&d:&L'sG$(8&8#2JG&.9#8&G'e8#C%#.8%G2d<#8$.}d&$&s;#G~A#e:%<#8$>%2>%#9&8%8$>%#>%#C%#8\
%8&C%'8%GFeG~#wz#G38%G'd2T%F8%>%F:$GvtttrL'F8%8%>%JC%B8%GBd:$2}09&8$2}U$8#GttttrC%#8#8&C%'/$.8%8%?&ND&28%8%>%JC%/8%8$C%+8%GFe8%2C8%>%J9$%F%F8%>%F:&GvtttrL'F8#Gt\
tttrC%#8#8$C%'/$.8%8%?&ND&}98%8$C%}78%8&C%B8%G<d8%GBd:$8%G+d2}28%>%<:&GttttrM0$8%8%>%>C%F8%GFe:&2}09'8&2}U$8#GttttrC%#8#8'C%'8$2}W$.8%G+d2}W$/$.8%8%>%@:$C%88%8%\
>%>:'C%78%8&C%58%GBd2}W$8#8'8$2h8%G5d2y$8%G+d2}W$.8%G~A#d<#.}T&$%s;#G2e:(<#%F8&2}/G|$k:)G+M'F8#8)8'G|$k:&L8&G'}A8)G(Skl'sG#(8(G+d8)2}s$8#8$8%8'8(>%+8(>%/2}7C%'G\
&.E##/$.%F%F%F%F%F%F%F%F%F%F8'G|$kG$e}#*%$*+#('&.8&G~.tz#G/2~%$K0*/(.8&2~0$K0)/*.8&G}vtz#G+2~%$K0(8&G}~tz#G+2~%$K0(8#G}S%};$#/*.8&>%#2}n$G|$kG%M0'8#G.C%+8#G}ktz\
#C%'8#G$};$#/).8&G~.tz#G/2~%$0$/&.8&G~.tz#G/2~%$K0%.8#8'E#$8#G%E##/&.8&2~0$0$.8$8%8'G~9tz#G}#2}79$8#G&E##8#8$C%'/$.8#G(C%+8#G~*tz#C%'8#8'E#$8#G$E##.8(G2d<#.~g%%\
&s$}R;#G~A#e:&<#%F%F8%>%':'8%>%+:(G~m}^z#G}$2w$K'F8'8(G}^}_z#G}(2w$K0$.8#8$2}D9$/$.%F8'8(G}t}_z#G32w$K'F8'8(G~)}_z#G}'2w$K0$.8&G}9d:'8#8$2_8&G}5C%58&G}_}`z#C%48\
&G},C%+8&G~b}_z#C%'8&8&?%}<D%/8&G~5#d:#8&G'dG&2}(G68#2N9$8'2y$/$.8&G@d:'8#8$2_8&?%B9)8&G}9d:#8%2}C8&G$C%>8&G}buz#C%<8&G}'C%58&G~L}_z#C%48&8)D%/8&G1C%+8&G~=}_z#C\
%'8&8&?%}<D%78&G~5#d:$8&G'dG(2}(G78$2N:$G$E#t$8#2y$8'2y$.8$G5d:#2}l$8#8%G>~m-##8&G~A#d<#8$.~h%$%s;#GBe:(<#%F%F%F8%K'FG}W}Vz#G)G~Cwz#G32}I9)/$.G}W}Vz#G)8$8%2v$:)\
K0$.8#GttttrC%#8#8)C%'/$.8&8'2}A:)'F8#GttttrC%#8#8)C%'/$.8(8'C%@8(8&C%>8(G$C%<8(G~gwz#C%88(8%C%78(8$C%58(G/d8(G5d:$G&2}(8(>%29%8(>%49&8$G#};$+8$8%C%#8$8%8&dC%'G\
#9%&F%F%F8(8(}3$8'sG#(8(G5d2@:$Gtt~5#L0%8$Gtt'O0$8$G|*kGt~+sl.};$8.8%G$d9%/$..8%G~U#Q'F8#8(>%4C%+8#8(?%/D%#/$.G~#wz#G3G~hwz#G~c#2}I9$8#GttttrC%#8#8$C%'8(G/d2y$.\
8(GBd<#.}W%$)s;#G2e:)<#%F%F8%8%G&dG}Pk:(M'F8)G+d8$8%8&8(8%e:'8&8'O6:'2bG$9(8)>%+G$k0$.8&G+e9+8$G|$kGu}S}U+f9(&F%F%F8'8+Q'FGt}S}U+8%8'd:*>%#8(m:,e8,lGt}S}U+8*G'd\
>%#8(m:*e8*lkGtu}S}UrkGtu}S}UrL0$.8)8$8%8'd8&8'e2bG$9(8)>%#G$k0$G#9(/'.8'G+d9'/$..8)>%'8'd9'/$.8)>%/9'.8#8'C%'8#8(C%#8)G2d<#.}c&$)s;#G2e:(<#%FG~Exz#>%#0#G~Exz#G\
sC%#G~Uxz#>%#:&G~Qxz#>%#:#L'F8&:#G~Ixz#>%#:$L'F~AiGt$8#8#Gt$Q6:$~m1#:%GsL0%%FG~Yxz#>%#:#K'FG~Yxz#8%C%#/$.8#8&d8%M0&.;#G2e:'<#G~Qxz#>%#9#;#G2e:%<#8%G+d8#8$2}F8%>\
%/9$8'G+d:#8%>%+C%#8#8$C%'8%G2d<#8'>%/9$8(G+d:#8'>%+C%#8#8$C%'8'G2d<#8(>%+GutttrM0%G~Ixz#>%#9$G~Qxz#>%#9#.8#8$S0$G~Mxz#>%#8#G%nd8&G$dC%#G~Qxz#8#G$d:#C%#.8#8&Q0#\
G~Uxz#G~Mxz#>%#8&G%nd>%#C%#G~Exz#G~Exz#>%#G$dC%#G~Yxz#>%#8(G2d<#8&d1.#.}c%$&s;#GFd:%<#8$>%8>%#9&8$>%2>%#9'8%8$>%#>%#C%48%8'C%58%8&C%7%s8%G4dG~M}ez#G&G(2}QK'F8%G\
+dG~P}ez#G.G~[}ez#GB2}R8%>%/9&G$/$.%F8%G5d:$2}n$G|$kG&S'F8$G~9wz#G-G(2}QK0$.8%G8d8%G7d2C8%>%8GvtttrL'F8%>%<9&G$/%.8%8%?&>D&}98%8%?&8D&B8%GBd2}W$G#/$.8%G~2wz#G*G\
x}fz#Gz#2}R8%>%'9&G$.9$8#8&C%'8#8$C%#8%GFe<#.}w%%(s$i;#G8e:'<#8'G4d8&2t$%F8'>%4GttttrM'F8'8'?%4D&+8'8'>%7:)C%28'>%/9(/$.8'2z$8'G#C%28'8'>%':(C%/8'8'>%#C%+.8'8(C\
%48'8(8)dC%5%F%F%F&F8'G4d2@:*G~n|&M'F8*Gtt~5#M0$/%..8(8)2}&9,28:(8,}.#8'8(C%48'G4d:(>%#=#8&>%#=#23G#M9+8(2}y$8+K0$.8#8'>%2C%+8#8'?&+D%#/$.8$8%G~n}Yz#G~D#2}I9$8#\
GttttrC%#8#8$C%'8'G+d2y$.8'G8d<#.~T$$&s;#G~A#e:&<#8&8%C%58&8$C%48&8&G~@#d:$C%J8&8$C%F8&8$C%}<8&8&G5dC%}98&8$C%}78&8$C%B8&8$C%@8&8&G4dC%>8&G7d8&G>d26%s8&>%7Gtttt\
rL'FG$9%8&>%89'G#/$.8&8&>%<C%B8&8&?%7D&>8&G+d8&G>d2X8&>%/9(G#9%8&>%+.9$8#8%C%/8#8'C%+8#8(C%'8#8$C%#8&G~A#d<#.~Y$$,s;#GBe:&<#8%>%#:(8%>%'G&nd9)8&G<d9*8&G7d9+8$>%\
#9%8$>%'9,&F%F8%8,L'FG#9'/$.8$8%G8d:-C%#8%G'd>%#9'8&8%G+d>%#:%C%28&8'C%/8&G#C%<8&8)C%58&8(C%48&G#C%78&8&G/dC%@8&G4d8&G@d:.8+2YK'F8&G#C%78&>%<K0$8.8*2]K0$.8-9%/$\
..8#8%C%'8#8'C%#8&GBd<#.~P$$'s;#G8e:(<#8(G4d8%8&8'2PG$9*8(>%59)8(>%79%%F8(>%4G$L'F8#8)C%'/$.8(G4d8$8&8'2u$%s8(>%5'F8(>%7:$K'F8(G+d8)8%2}`$8(>%+9'8(>%//%.8(>%48$\
8)8%2~$$9'8%/$.8(8)8%2}]$8(>%#9'8(>%'.9+8'K'F8#8)C%'/$.8#8'C%'G#9*8+9%.8#8*C%#8#8%C%+8(G8d<#.~8$$%sGs8#8$d:$8#8$}A6Gjk9%%s%FG~ixz#>%#'FG#8#8#G}%dGjk:$G2d:&}A8%8\
&Ol0%}*8$G'eG*C%#/$.G#8#G$8#6G&dG}Pk:&G}c%dGjk:$8&O8$8%}Al0$}*G~ixz#8&C%#8$G'eG&G$8$8%O6C%#G#9#&F8#Gt%L0$8#8&dG#C%#8#G'd9#/#.#.8$8%O'F8$8%2J.8%..~N%%)s$}R;#G8e:\
%<#;#G2e:$<#8$G+d8#>%#>%#=#G~htz#G'218$8$>%+8$>%/2~)$8%G4d8$>%#8$>%'2}u$8$G2d<#%s%F8%>%4:$GttttrL0#8%8%?%5:*D%/8%8$C%+8*}v8*H8}X}v2F8%G+d2y$G|$k:&G+L0#%F%F%F%F%\
F%F8&G$e}#*'$$%&&&#.8#G}ktz#G.2~%$0'/(.;#G2e:$<#8$8#>%#G~*tz#G(2~'$C%/8$G/d:#2~($9(8#2}y$8$G2d<#8(K0'/&.8#2SG$M0&/%.8#G~.tz#G/2~%$K0%/$.G+8#G}vtz#G+2~%$K0%}*G+8\
#G}~tz#G+2~%$K0%}*.8&/$.G+.9)8%G8d<#8).~5$$(s%F8$>%#:%8$>%'L0#G$9)8$8%G$dC%#8%A##:&zG#R0#8$8%G%dC%#8%A#$G}?k9'8&G}-k9(8&G~P$Q'F8(G)n8'l9&/$.8$8%G&dC%#8%A#%G}?k8\
'G)nl9'8&G{$O'F8'8(G/nl9&/$.8$8%G'dC%#8(G}$nGtt{#k8%A#&G}?k8'G)nll9&.8#8&C%'8#8)C%#.~O$$&s;#GBe:&<#8&G5d8$8%2}[$8&8&?&5D%<8&8&G<d:'C%@8&G2d8'8&G@d>%#:'>%'8'>%#e\
2}B8&>%2G$M'sG#(8&G+d8&>%4G$d8$8%2a8&>%/9(8&>%+.:'8$8'6:$8(8%8'6:%G}[}dz#G)2l9'8&8%G)eC%'8&8$G)dG#8'6C%#8#8$8&>%#:$8$K8&>%':$Kl:'6C%#8#8%8$8'6C%'8&GBd<#.~k$%'s$\
i;#G8e:$<#8#>%#:#>%5Gt+9&8$Gt+C%7GttttrM'F8$G2d8#GBd2}q$8#>%78#>%88#>%>8#>%@8$>%2:&8$>%4G#8&62/9(28:&8(}.#8$G7d2}y$.8$8&C%58$G+d:%8#A#}S$G%n:'>%}[}gFC%'8%8'>%}U\
}hFC%#8$8#G~U#d2}q$8$>%+8$>%/8#>%J8#>%N8$>%#:%8$>%'G#8%68#A#t$8&=#209(28:#8(}.#8$G5d2}y$8$G8d<#8#.~7$$$s;#G~A#e:'<#8'8%C%48'8$C%28'8&C%58'8'G~@#d:$C%N8'8$C%J8'8\
$C%F8'8'G5dC%}<8'8$C%}98'8$C%}78'8$C%B8'8'G4dC%@8'8$C%>8'8$C%<8'8$C%88'8'G2dC%78'G+d8'G7d298'>%/9$8'8'>%+:%C%'8'8$G#8%G$k6C%#8#8'?&#D%#8'G~A#d<#.~%$$'s8#>%#:$8#\
>%'L'FGtt~5#1.8#8$G$dC%#8$A##:&zG#N's8#8$G%dC%#8$A#$G}?k9%8&G}-k9'8&G~P$Q'F8'G)n8%l1.8#8$G&dC%#8$A#%G}?k8%G)nl9%8&G{$O'F8%8'G/nl1.8#8$G'dC%#8'G}$nGtt{#k8$A#&G}?\
k8%G)nll(8&..~#$$$s;#G~A#e:(<#8(8%C%28(8$C%/8(8&C%48(8'C%58(8(G~@#d:$C%N8(8$C%J8(8$C%F8(8(G5dC%}<8(8$C%}98(8$C%}78(8(G4dC%B8(8(G2dC%@8(8$C%>8(8$C%<8(8$C%88(8(G/\
dC%78(8(G7d2})8#8(>%#8(>%'2}i$8(G~A#d<#.~.%$)s;#G8e:&<#%F%F%F%FG(8%>%#:'Gttttrm8'G#R6}#'%##$#.8&G+d8%2}a$G~#wz#G3G}zuz#G+8&>%+8&>%/2U9$8#GttttrC%#8#8$C%'/%.8%>%\
/:)K0#8&G5d8$2}N8&>%79*8&>%59+;#G2e:'<#8'G+d8$G}W}Vz#G)2}X$8'>%/9$8&G2d:(8'>%+C%#8(8$C%'8'G2d<#8&>%29'8&>%49(8%>%+9%;#G2e:$<#8#8''s8'(8$G+d8+8*2?8$>%/9(8$>%+.8(\
8%8)2},8$G2d<#/$.2Q9$8#GttttrC%#8#8$C%'.8&G8d<#.~=$%%s$i;#GBe:%<#8$>%#=#2(9'28:$8'}.#8%8$C%<8%G>d:&8$=#2)8%G5d8%>%>8%>%@2~)$8#8%>%58%>%72}e$8&8$=#2*8%G2d8%>%>8%\
>%@2~)$8#G/d8%>%28%>%42}e$8&8$=#2+8%G+d8%>%>8%>%@2~)$8#G5d8%>%+8%>%/2}u$8#8$=#2,G#ME#<8%G<d2}y$8%GBd<#.~6$$&s%FG(8#>%#:%Gttttrm8%G#R6:%G(8$>%#:'Gttttrm8'G#R6M0#\
G$9&%F%F%F%F%F8%G$e}#(#$%&'(.8#A#'8$A#'L1.8#}1&+8$}1&+Z1.8#G'd8$G'd2}z$1.G#9&8#>%/:%8$>%/M0$8#>%+8$>%+8%2`1.G#9&8#>%+:%8$>%+M0#8#>%'8$>%'8%2}H9&.8&.}j$$'s;#G8e:\
%<#8%G4d8$G$G$2P%F8%>%4G$L'F8#H$D%#/$.8%>%7:&K'F8#G$C%+8#H#D%#/$.8%G+d8%>%5:'8&2}]$8%>%+:(K'F8#8&C%+8#8'C%'8#G$C%#/$.8#8(C%+8#8$C%'8#G#C%#.8%G8d<#.}|$$&s%F%F8#G\
t$S'F8#Gt2O0$8#G/p9%8#G}?kGtsl9&8#G)pG}?kGtsl9'8#Gtt'S0%8$8&E#%8$8'E#$8$8%G~Q$lE##1.8$8#E##1.8$8#G}?kGt$lE#$8$8#G)pGz$lE##1.8$8&E#&8$8'E#%8$8%G}?kGt$lE#$8$8#G}$\
pG{$lE##.}q$$%s;#G2e:)<#%F8(K0#8%8&d:%8&O0#8)G'd8$8%8$>%#G$n:&8%8&}A6:&G+G'G$8(Gu+O68(G$L6:%8%8&O6:&8'8(2=8)>%+9*8)>%''F8)>%/9%/$.8$8&C%#8$8*C%'Gutttr9*.8#8%C%'\
8#8*C%#8)G2d<#.~5$%&s$}R;#G~Q#e:(<#8(G~9#d:)8#8$2_8(?%P9+8(G+d8%2}s$8(G}>C%J8(G~*}az#C%F8(8'C%}<8(8&C%}98(G(C%}78(G~%}az#C%B8(G2C%<8(G}q}az#C%88(8+D%58(G1C%48(G\
~=}_z#C%28(8(?&+D%>8(G~E#d:#8(G2dG*2}(G}+8#2NG~ltz#G02}Y$9*8)2y$8(G~Q#d<#8*.}g$$(sG$9';#G2e:&<#8&G'd8$G$G$2u$%F%F8&>%+:(K0#8&>%/9)8&>%'9*8%K'F8*8)2}}$8$G#C%#8$G\
$C%'/$.8*8)8(8%:'2~$$:%K0$8$8'C%#8$8%C%'.Gutttr9(.8#8'C%'8#8(C%#8&G2d<#.}|$$%s;#GBe:%<#8%G2dG$G#8$2T%F%F8%%s8%>%2GvtttrL'F8%>%4/$.8%8%?&5D&>8%8%?&2D&88%8%G8d2}:\
8%>%#GvtttrM0$8%>%'.C%88%G8d:$2}09&8$2}U$8#GvtttrC%#8#8&C%'/$.8#8%?&+D&+8#8%?&#D&#.8%GBd<#.}d$$&s;#GBe:$<#%F8#25:%0#8$G'C%48$G{}Wz#C%28$G+d8$G2d8#2K8$>%+:#K'FG#\
9%/$.8$G<d:&8#8$>%/2~&$8$G5d:#8$>%>8$>%@2}K8$>%78$>%8G~]}cz#G92}I9%8#2y$8&2y$.8$GBd<#8%.}e$$&s;#GBe:%<#8%8$>%#>%#C%/8%G8d8%G/d2C8%>%<9$8%>%8:&GvtttrL'sG$(8%8%?&\
>D&58%8$C%48%8&C%28%8%G2d:&2HC%88%G8d:'2}09$8'2}U$8&2}W$G#.9&8#8$C%'8#8&C%#8%GBd<#.}g$$%s;#G8e:%<#%F8$2D:&'F8#GvtttrC%#8#8&C%'8$2}W$/$.8%8$?&+D&58%8$?&#D&28%G+d\
8$2}N8%>%+8%>%/2}J:&'F8#GvtttrC%#8#8&C%'8%G2d2}W$/$.8#8$?&+D&+8#8$?&#D&#.8%G8d<#.}V$$&s8&Gsm9(G~ixz#>%#8$G%nd9$8#%s&FG#8$>%#:$K0$}*8$8$>%/d:)8$8&d8(k:'8%dO0#.8$\
2q%F8$8'L'F8$G'e:$8$>%#G%mC%#/$.8$8'2J.8#8)C%+8#8'C%'G$.C%#.q$'sG$9&%F8$G}%dGjk:'8%G}%dGjk:%L0#G#9&8#8'd:$G'eA##G%kK0#8#8%d:#8$8$>%/:(d:)}A0#8$2qG$9&8#G'e8'8(d8\
%M's8#8)2JG&(G$.C%#.8&.}g$$%s;#G8e:'<#%F8#>%#:(G#R'F8'8$8%2h8'8&?&+D&58'8&?&#D&28(8#>%+:%L'F8#G82s.8#>%'8%G(nd:$8'?&5D&58$8'?&2D&28$8'?&+D&+8$8'?&#D&#8#8%G$dC%+\
/$.8&2}W$.8'G8d<#.v$$&s;#G2e:'<#%F8&G*Q'F8$G|$k9)G#9$&F8$8&L'F8&9$/&.8)8$8%dA##L'FG$9(/&(8$G$d9$/$.#.#.8'G+d8$8%8&2}-8'>%/9$8'>%+9(.8#8(C%#8#8$C%'8'G2d<#.w$$'sG\
~9$9(;#G8e:&<#8&8$8%dC%58&8$C%48&G#C%7%F8&G4d:)2j0#8&G+d8)2m8&>%/Gtt~5#L0#8&8$8%8&>%+2}T$8&>%'9(8&>%#9'.8#8(8%8'6C%'8#8'8$8'6C%#8&G8d<#.}X$$'s;#GFd:$<#8$8#>%#>%\
#8#>%'>%#2}P8#>%2>%#9%8$>%#9#8$8$>%':&C%/8$8#C%+8$8%C%28$G5d:%8$G2d2}38$8#8&8%2}+C%48$G4d:#2}09'8#2}U$8$G+d2}w$8$GFe<#8'.v$$%s;#GBe:%<#8%8$C%48%8#C%28%Ht}S}X}hz\
}ou}T*D%88%G8d9&G#9$&F%F8$G+L'FG+9#/$.8%G+d8$8&dA##:#2}s$8%8%?&+D%>8$G$d9$8%G>d8%G2d2}{$K0$..8%GBd<#8#.q$%s;#GBe:&<#8&8$C%'8&8#C%#8&8%C%+8&8&G}3d:#C%>8&8#C%<8&8\
#C%88&8&G+dC%78&8#C%58&8#C%48&8&G'dC%28&8&C%/8&G/d2}?9'8&GBd<#8'.}Z$$%s;#GFd:$<#8$G+d8#2}N8$G>d:#8$>%+8$>%/2_8$G@C%<8$Gt}cz#C%88$G}$C%48$G~`}bz#C%28$8$?%@D%58$G\
}7d:%8$G2dG&2}(G}'8%2NG{tz#G*2}Y$:%G$E#t$8#2y$8$GFe<#8%.r$$s8#>%#G#R's8#>%+G(n9&8#>%'9#&F%F8&K'FG#9#/$.8#G'd>%#8#G+d>%#8$8%2w$'F8#G2dG~Qtz#2~*$0$.8#G8d9#8&G8e9&\
/$..8#G2dG#8#6(G#..}Y$$'s8$8#e:&2}b$9%%FG~ixz#>%#G}?8%8%G}?S6:'G%nd:%>%#:(K'F8%8#C%#G{xz#G{xz#?&#H$8'}|}V}UD&#/$.8%8#C%#8(8#C%'.8#8&C%/8#8'C%+8#8%C%'8#8(C%#8$G'\
e8&C%#.o$%s;#G8e:&<#8#8%>%#G#R's8&G$C%48&8$C%28&8%>%':$C%58&8$8%>%+G(ndC%78&G+d8&G5d8&G2d2<8&>%+9'8&>%/(8%.C%'8#8'C%#8&G8d<#.u$$'s;#GBe:$<#8$G5d:&8#2}C8$G$C%48$\
G}buz#C%28$GDC%'8$G~]}`z#C%#8$8$?%7D%+8$G<d:%8$G&2}(G})8%2N:%G$E#t$8%G5d:'2}l$8'8#G>~m-##8&2y$8$GBd<#8%.}U$$&s8$G}%dGjk8#G#8#G2}A6dG}_t'dG2p:$F#:&GsL:'K'FG~mxz#\
>%#9#G~mxz#G#C%#8$G2n9%G~mxz#%s8#G#8&G2n:$8#L6K'F8$8%2}./$.8#Gs8$8%d:#8#8$O62c.C%#.8'.}f$$$s;#GBe:%<#8%8$>%+C%@8%8$?%#D%<2}v$:$GttttrC%58$G#C%28$H#D&#8$G7d8%GB~\
m-##8$8#E#}S$8$G#};$t$8$G#};$}P8$GttttrC%j8$GttttrC%^8$GttttrC%}F8$GttttrC%P8%GBd<#8$.X$&s8#8$G}%dGjkd:$G'e>%#9&%F8#G'e:'>%#:%G$kK'F8#8%e:#2q/$.8'8%G%lC%#.8#8&G\
%k's8$>%/8$2q8$d(8$.2J.q$%s;#G2e:&<#%F8$8%d:$8%O0#8&G'dG~Ixz#8$G'G'2=8&>%+9'8&>%''F8&>%/9$/$.G~Ixz#8$C%#G~Mxz#8'C%#Gutttr9'.8#8$C%'8#8'C%#8&G2d<#.~@$$&s8#8$G$G#\
2w$K'F%F8#8$G~G}dz#G,2w$0#8#8$G~Htz#G'2w$0#8#8$G~P}dz#G&2w$0#8#8$G~S}dz#G+2l'F;#G2e:%<#8%G#C%/8%G/d:&G~N#E##8%G$C%'8%8&C%#8#8$8%>%#8%>%'2e9'8%G2d<#8'0$.G~#wz#G3\
8#8$2v$1.G~#wz#G3G~[}dz#G~c#2}I1.G~#wz#G3G~Cwz#G32}I.v$%(s$}R;#G2e:'<#G$9(G'9)%F8&}|8$}|}R:,H8}X}v0#8,}v:$8%2~,$9&8'G+d:*8$C%'8*8%G#8&6C%#8'>%+:$K0#8'>%/9+8#8$C\
%'G#9(G+9).8#8)d8+C%#8#8(C%#8'G2d<#.}a$$%s;#GBe:$<#8$G<dG}T}^z#G~j#2h2}v$:#GttttrC%58#G#C%28#H#D&#8#G7d8$GB~m-##8#G5E#}S$8#G#};$t$8#G#};$}P8#GttttrC%j8#GttttrC%\
^8#GttttrC%}F8#GttttrC%P8$GBd<#8#.}M$'s;#GBe:$<#8$G5d:&8#2}C8$G$C%48$G}buz#C%28$G}0C%'8$G~2}`z#C%#8$8$?%7D%+8$G<d:%8$G&2}(G78%2N:%G5d:'2}l$8'8#G>~m-##8&2y$8$GBd\
<#8%.t$%%s$i;#G8e:$<#8#>%#>%#=#2}#9&28:#8&}.#8$G+d2}k$%F8$>%+G$kK'F8$8#C%78$G7d:%2~/$9#8%2}y$/$.8$>%/9#8$G$C%48$8#C%58$G5d2}y$G#9#.8$G8d<#8#.u$$$s;#G8e:'<#8'G2d\
8$8%8&G#2}'8'>%49$%F8'>%2:%G}VtttrL'F8#GvtttrC%#8#8$C%'/$.8'8'?&5D&+8'8$C%'8'8%C%#8'GttttrC%28#8'8'G2d2}^$.8'G8d<#.a$'s8$>%':'G$e9&8%8$>%#:(d8'e9'%s&FG#8(8&G$dL\
0$}*8$8&C%'8%G$e9%8&A##8&G$e9&G}3M0#.8%9'G$.9$8#8'C%'8#8$C%#.}O$%s;#GBe:)<#8)8(C%@8)8'C%>8)G)C%<8)G~c}Yz#C%88)8&C%78)8%C%58)G+C%48)G~[}Yz#C%28)G'd:%8)G2dG'2}(8#\
8$8)>%+8)>%/2}I9*8%2y$8)GBd<#8*.r%%s$}R;#GBe:%<#8$?%'9'8%G<d:&8$>%28$>%42~&$8%G5d:$8%>%>8%>%@2}E8%G%C%/8%G~l}Yz#C%+8%8'D%#8%8%?%7D%28#8%G&2}(8$2y$8&2y$8%GBd<#.}\
D$$s8%G}%dGjk:%8$G}%dGjk:$M'F8#8$d:$G'eA##G%k'F8$>%/9&8$2q8$8&d9$.8#8%d:#8$2J8#G'eG&C%#..}T$$$s%F8#G}U+S'F8#~Ai}.#G~Exz#>%#0$G~Exz#GsC%#8#G~Yxz#>%#:$O0$8#8$e:#G\
~Qxz#>%#S0$G~Mxz#>%#8#G%ndG~Uxz#>%#C%#G~Uxz#8#C%#G~Exz#G~Exz#>%#G$dC%#.1.#.d$&s;#GBe:%<#8%G5d:&8#8$2_8%G~S#C%48%G}[}bz#C%28%G}(C%'8%G~f}az#C%#8%8%?%7D%+8%G<d:#8\
%G&2}(G}*8#2N9'8&2y$8%GBd<#8'.^$%s;#G8e:&<#8&G+d8$8%2}>8&>%+9$8&8&>%/:'C%48&8$C%28&G&G#8%8'}A:$6C%78&G~i}Yz#G$8$6C%58#8&G2dG%2}(8&G8d<#.b$%sG'9';#G2e:&<#%F%F8%G\
~Ixz#>%#8$eQ0#8&G+d8$8%2}@8&>%+:$GutttrL0#8&>%/9'/$.Gutttr9$.8#8'C%'8#8$C%#8&G2d<#.Y$(s8$>%#9&8$>%'9)%s&F8%9(G$8&8)L0$}*8$8&G+d:%C%#8&G'd9*8%9&8*>%#:'8(d:%8'S0#\
.G#.9$8#8(C%'8#8$C%#.U$'s&F%F8':&8%L'F8%9&/$.8#8$2}z$K0#8&G$d9'8$G2d9(8#G2d8$G8d9$8#G8d9#8(2~*$K0$..8%8&Q.[$%s;#GBe:'<#8'8&C%@8'8%C%>8'G$C%<8'G~Z}Yz#C%88'8$C%78\
'8#C%58'G/d:%8'G5dG&2}(G#8%2N8#8$2}Y$9(8'GBd<#8(.[$%s;#G8e:%<#8%G2d8#8$2}[$8%8%?&2D%5%s8%G5d2iK'F8%G+d8#8$2?G#8%>%/0$}*.G~ovz#G,G}b}dz#G~5#2}I.9&8%G8d<#8&.7$$s;\
#G8e:&<#8#8$8%2h8&G8d<#.}E$$s;#G8e:%<#8%8$C%+8%8%G}-d:$C%58%8$C%48%8$C%28%8%G+dC%/8%8%G/d2}98#8%>%#8%>%'2}i$8%G8d<#.}G$%s;#G2e:%<#%F8#8$>%+:&8$>%#O's8%G+d8$8&2}\
88%>%+GutttrM0$8$>%+(8&.C%'8#8$>%'C%#8%G2d<#1.#.}F$'s8#>%#9'8#>%'9(&F8(8':&M'F8#8&G+d:'C%#8%8&>%#:)C%#8%8)8&G'd>%#GBfdC%'8$8%2]K0$..8&8(M.T$%s8#>%+9%8#%sG$8$Gt$\
O0#}*G%8$Gt2O0#}*G&G'8$Gtt'O6.:&2}m$8$8#>%'8#>%+d2}58#8%8&dC%+.}D$$s8%G&n9%8#>%#9&8#>%'9#&F%F8%K0#8#8$G'd>%#L'F8$>%#8&8#2}S$K0$.8$G+d9$8%G+e9%/$..8%G#M.}K$&s;#G\
2e:%<#8%8#C%/8$>%#9&8$>%'9'&F8'8&:#M'F8$8#GBd:&C%#8#G8d8%G/d>%#>%#2}{$K0$..8%G2d<#8#8'M.}E$$s;#G2e:&<#8&8$C%/8&8#C%+&F8&G+d2@:#Gtt~5#M'F8%G~n|&G~n|&8#8#G|#eG9O6\
8#G8O62Z/$..8&G2d<#.}L$%s;#GBe:&<#8&G<d:'8$8%2~&$8&G$C%88&G~Gtz#C%78&G$C%28&G~Gtz#C%/8&8&?%>D%48#8&G/dG&2}(8'2y$8&GBd<#.N$&s8#G2e9&G#9#%s&F8%8#8%L0$}*8#G$d9#8&G\
2d:&8$2~*$9(8$G2d9$8(K0#.8#G$e.8%S.}B#%F%F%F8$K0#8$8&O'F8$8%d@##G~1s}@0$/%.8$8&M0$.8$8%d9%8&8$e9$/$.G#9%.8#8$C%'8#8%C%#.R$%s8$G|$k9'G#9$&F%F8$8&L'F8&9$/$.8'8$8%\
dA##L'sG$(8$G$d9$/%.9(..8#8$C%'8#8(C%#.M$%s8#8$Gjk:$S'F8#1.%F8#G'e:&>%#:%G$kK'F8#8%e:#2q/$.8&8%G%lC%#.8#8$2J8$.}@$%s;#G8e:$<#8$8#C%+8$8$G}-d:#C%58$8#C%48$8#C%28\
$8$G+dC%/8$G/d2k9%8$G8d<#8%.T$$s;#G2e:'<#8'8&C%'8'8%C%#G#9%8$8&S'F8'8&C%/8'8#8$8&edC%+8'8'G+d2}x$9%.8'G2d<#8%.M$$s;#G2e:%<#8%G'd8$2}48%>%+9$8%>%'G$L'F8%>%/}*#.8\
#8%>%/C%'8#8$C%#8%G2d<#.M$%s;#G2e:%<#8%G+d8#8$2}f$%F8%>%+:#K0#8%>%/:&'F8&8#2~.$:$K0$.8%G2d<#8$1.#.}W$%&s$}R;#G2e:&<#;#G2e:'<#8'G'd8%2}48'>%'G$L'F#.8'?%+9)8&G'd:\
(G#C%+8(8)D%#8'G2d<#8%'F8%'F8&>%+8$8%~m-##.8&8%C%/.8#8&>%/C%+8#8&?%'D%#8&G2d<#.P$'s8#>%#9%8#>%'9&&F%F8%:$8&L0#8#8$G$d:%C%#8$A##:'G8L8'G8Ol0#8'G|#M0$..8$8&M.M$&s\
G~9$9$;#G2e:%<#&F%F8%G+d8#2}M8%>%/Gtt~5#L'F8$9&/$.8$G$e:$0$..8%G2d<#8&.M$&s;#GBe:$<#8$8#>%#>%#C%#8$G+d:#8$2}38$8#2LC%'8$G'd:#2}09&8#2}U$8$GBd<#8&.b$$s;#G2e:'<#8\
'8&C%'8'8%C%#G#9%8$8&S'F8'8&C%/8'8#C%+8'>%':#8'G+d:$>%'L's8'>%#8$>%#8#2}S$(G$.K9%.8'G2d<#8%.Q$'s8$>%#9%8$>%'9&8$2@:'Gtt~5#M'F8$8$>%#8$>%+:(8&d8%8$>%'dedC%+.8#8'\
C%'8#8(C%#.}S$$%s8''F;#G2e:(<#8(G+d8$G~ltz#G02}X$%s8(>%/9$G+8(>%+:)K0#}*8)8$2FG|$k.8(G2d<#G|$k:$G+M'F8#8%8&8'8$271.8#G#E##1.8%8&2}D9$8#G&E##8#8$C%'.`$&s;#G8e:&<\
#8&G+d2z$8&G#C%78&8&?&+D%48&G4d:'8%8$e:(G%p8(G&kG#Md2}m$8$8%8'2^8#8&>%7C%+8#8&?%4D%#8&G8d<#.g$$s%sG$9'%F%F%F8%8&O8%8&}AeG|$k}#%%$#.8#8%8&2VG$/%.8#8%8&2};9'.8'.'\
F8#1.8$8&2}o$:$K'FG#1.8%'F8$8#8%~m-##.8#8%2O8$.U$%s8#>%':%8#>%#:$C%#8$'F8$8%C%'.G~ixz#>%#8#>%+:#G%nd>%#K'FG{xz#G{xz#?&#H$8#}|}VvD&#..J$$s;#G2e:'<#8'G+d8$8&2}f$%\
F8'>%+:$K0#8#8'>%/8$8%2~$$:#K0#8'G2d<#8#1.#.}M$)s8$>%#9&8$>%'9';#G2e:%<#8%G+d8$2>8%>%+9(8%>%/8%G2d<#Gtt~5#8(G$k6:%Gtt~5#M'F8$8$>%#8$>%+:*8'd8&8$>%'dedC%+.8#8%C%\
'8#8*C%#.O$%s;#G2e:%<#8%G+d8$G~ovz#G,2}X$8%>%/9&8#8%>%+:$G$8$6C%#8#8&G#8$6C%'8%G2d<#.I$$s;&G&e:'<&8'8$}.#8#8'8'G$d:#8%}.#8#8'G%d:#8&}.#8#2}18'~AiG&~m3#8'G&d<&.}\
?$$s;#G8e:&<#8&8%C%78&8$C%58&8%C%48&G+d8&G4d2X8#8&?&+D&#8&G8d<#.}<$$s;#G2e:'<#8'8#8$8%2~'$C%/8'G/d:#2}n$8#2}y$8'G2d<#G|$k8&G|$kL.G$$s;#G2e:(<#8(8$8%8&8'2}IC%/8(\
G/d:$2}09%8$2}U$8#8%C%'8#G$C%#8(G2d<#.}>$$s;#G2e:%<#8%G+d8#8#>%#G$G+8$2}68%>%+GutttrM'F8%>%/}*#.8%G2d<#.s$&s;#G2e:%<#8%G+d8$>%#=#2}%%F8%>%+:&'F8%>%/9';#G2e:$<#8\
$G+d8&8'2}P8$>%+9&8#8$>%/:'C%+8#8&C%'8#8'C%#8$G2d<#/$.8#GttttrC%#.8%G2d<#.F$&sG'9'%F8&K0#8$>%#:(K0#8#8%C%'8#8$>%'C%#8&8(f9)G+9'.8#8'd8)C%#.}?$%s&F8%K'FG#1.8%G$e\
9%8$A##9&8#A##9'8$G$d9$8#G$d9#8&8'L0#.8'8&e.}>#%F8&K0#%F8%8&}A'F8$8&d@##G~1s}@0%/$.8%8&L0$.G#9$.8#8&C%'8#8$C%#.H#8#>%#:#GFe2y$8#G~=#d2}|$8#G~I#d2}|$8#G~U#d2}|$8\
#G{#d2}|$8#G5d2}l$8#G}X$2O.}I$'s;#G2e:'<#8'G#E#1;#G2e:(<#8(G+d8'G1dA##8%8&2}=8(>%+9*8(G2d<#8*'F8#8$G}{}cz#G}?2}I9).8'G2d<#8).Q%$s$i8$>%':%8$>%+S'sG#(8$8%G$dC%'8\
$>%#>%#=#8%2%9&28:$8&}.#G$.9%8#8$C%'8#8%C%#.}P$%s%F%F%F%FG(8#>%#:$Gttttrm8$G#R6}#($$$%&#.8#>%+9%8#>%'9$&F8%'F8$2y$8$G2d2}W$8%G$e9%8$G8d9$/$..8#G+G82}Z$.1.8#G'd2\
y$1.8#G'd2~-$.}>$$s%F8$8%8&2I:$K0#8$>%#G}TtttrM0#8$>%/9&8$>%+9'.8#8&C%'8#8'C%#.}>$%s;#G2e:'<#8'8$C%'8'8#C%#8'8&C%/8'8%C%+8'8'G+d2}x$9(8'G2d<#8(.}>$$s;#G2e:&<#8&\
G'd8$8%2h8#G~U#d2}|$8#8&>%/C%f8#8&?%'D%^8&G2d<#8#.D$$s;#G2e:&<#8&G'd8#8$8%2u$8&>%+'F8&>%'8&>%/2}}$.8&G2d<#.};$$s;#G2e:&<#8&G+d8$8$8%d2~)$8&>%/9$8#8&>%+C%#8#8$C%\
'8&G2d<#.}9$$s;#G2e:&<#8&G+d8$8%2}`$8&>%/9$8#8&>%+C%#8#8$C%'8&G2d<#.}?#8$>%#GvtttrM'F8#8$?&+D&+8#8$?&#D&#8%2}W$1.8#8%?&+D&+8#8%?&#D&#.}:%$s$i;&G$e:&<&8&8%}.#8#8\
$8&2G:#=#9'8#2W8&~AiG$~m3#8&G$d<&8'.},#8%'F8%8$2~.$9$.8#8%C%'8#8$C%#.}7#8#G(8$>%#:$8$G#R6G%n:$G~M}fz#d>%#C%'8#8$G~e}fz#d>%#C%#.=#8#Gu%S'F8#G},8#a:#ep8#G$neG}<d1\
.8#G'p.}8%%s$i;&G$e:$<&8$8#}.#8$2d:%=#9&8%2W8$~AiG$~m3#8$G$d<&8&.}8#8$>%#G}cuz#8$>%':$68$G*8$68%8&2}I9$8#G}VtttrC%#8#8$C%'.F$$s;#G2e:&<#8&G+d8$8%2}P8&>%+9$8#8&>\
%/:%C%+8#8$C%'8#8%C%#8&G2d<#.?$$s8%cG$L'F8%G#8$8%2~,$69&.8#8$C%'8#8&C%#.}L$'s;#G2e:&<#;&G%e:%<&8%8#}.#8%G$d:'8$}.#8&8%8'2;8%~AiG%~m3#8%G%d<&8&>%#8&>%'8&>%+8&>%/\
9(8&G2d<#8(.}H$&s;#G2e:'<#;&G$e:(<&8(8#}.#8'8(8$8%28:$8&}.#8$2A8(~AiG$~m3#8(G$d<&8'>%#8'>%'8'>%+9)8'G2d<#8).}.#8#8$C%+8#8%G#8$G$k:$6C%'8#G#8%8$6C%#.@$&s;#G2e:&<\
#8&8#8$8%2}O8&>%#8&>%'9(8&G2d<#8(.P$&s;#G2e:%<#;&G$e:$<&8$8#}.#8%8$2}L8$~AiG$~m3#8$G$d<&8%>%#8%>%'8%>%+9&8%G2d<#8&.A$$}RG}X}jz#?&#9$G}X}jz#H#D&#8#8$H8}X}>%'8#8$\
}vG$LC%#.}.#8#>%#GttttrM'F8#2y$8#G/d2y$8#G5d2}|$..N$%s8#>%#8#>%+:&e8$O'F;#G2e:%<#8%G+d8#8&8$G$G$2}68%>%+GutttrM'F#.8%G2d<#..}+#8#>%#=#2-:#G*Q's8#A#~gvF(G+..},$$\
s&F8#8$2}*:%K'F8#8$2MK0$..8%.6#8$8&L'F8$'F8#8%8$~m-##.1.#.=#8#8$>%+C%'8#8$>%'G#8$>%#GttttrM6C%#.}(#8$8&L's8#8%8$2}S$(G$.K.;#8#8$G|$kG%n:$>%~m}hFC%'8#8$>%}k}iFC%\
#.:#8#8$>%#G%n:$>%~.}iFC%'8#8$>%~M}iFC%#.7#8$'F8#8$8%2}e$1.8#GttttrC%#.}&$$sG}X$G+2~.$:#K'F#.8#.5$$s8#>%':$'F8#>%#8$2}}$..})#8#>%#8#>%'8$>%#8$>%'2}r$.4#8#>%#:#G\
}U+S'F8#2W..})#8#>%'8#>%+8$>%'8$>%+2}r$.})#8#>%#8#>%'8$>%#8$>%'2w$.}'#8#>%#GttttrM'F8#2y$..0#8$'F8#8$2O..}%#G}X}jz#8#}|H8}VH$}UD&#.0#8$'F8#8$2O../#8#8%8$8&2p.1#\
8#>%#8$8%G%2}Q.0#8#8$8$8%d2o.}+$$i8#>%#=#8$8%2.9&28:#8&}.#8#.}##8#2}n$G|$kG)}A.2#8#8%C%'8#8$C%#..#8#8$2BG$m.6$$i8#>%#=#8$2$9%28:#8%}.#8#.}##8#Gttttr8$eQ..#8#G$G\
$2}Z$.}9$%s8#>%+9$8#>%'9%&F8$'F8$G$e9$8%2}W$8%G2d9%/$..8#G+G22}Z$.,#8$8#2}o$..#8#>%#=#2&.-#8#>%#2~($.)#8#}N}v.0#8#Htttt2D&#..x}*-#Gttz#.3}<l_^Z]n_^}>####2#-#G}k\
tz#.Nm_]l_nXn_rnom_lhZg_jZmmqil^jlijmZ]]_mmXnie_hmig_nbcha8_fm_:hoff########t#G{tz#.u*ncg_ionn}Mj_jc_]_GonbV}Mj_cm8gcmmcha}2ijncihmZ8[iif_ZhZ8hog[_lZ8mnlchaZh8Z\
llZ}MZh8i[d_]nOR}DGPOJXSTVOSR}C}EUSRMXOR}CVGRIKXWUPUKJOUKIVKJMPSHGPXISRRKIVOSR}CXWRG}DGOPGHPKWRK}FTKIVKJXGR}C}EKUWRGWVNKRVOIGVKJLSUHOJJKRLKGVWUKXJO}CGHPKJTPGRXP\
OQOVTOKIKXRSVXLSWRJOR}DGPOJXTOKIKX}DKU}COSRTUS}@KIVXMSRKTOKIKXISRLPOIVOR}DGPOJXIUKJKRVOGP}COR}DGPOJXSGWVN}5XIPGOQSGWVN}5XGTTXQO}C}CORM}CKIUKVXQGRGMKUXLGOPKJIUKJ\
KRVOGPXINKI}AXLGOPKJUK}@KIVKJUGVKXPOQOVKJ}CKU}DKUXKUUSURKV}ESU}AVOQKSWVGHSUVKJTUS}@KIVX}EOVNSWVXK}FVKURGPXOJTUS}@KIVXWRUKGJGHPKISRRKIVOSRXRSVXLSWRJISRRKIVOSRXK}\
FTOUKJISRRKIVOSRXRSVXPSGJGHPKISRRKIVOSRXV}GTKXQO}CQGVIN}CKIUKVXVK}FVHG}COIXGWVNIW}CVSQXGWVNSOJIRSXGWVNSGWVN}5TPGVLSUQXSGWVN}5IPSWJXSGWVN}5#$%&'()*jc_]_RZg_jl_`c\
r###}y%2#.###~(%2#-###~1%2#.###~;%2#'###~?%2#*###~F%2#)###~L%2#1###~[%2#/###gomn8[_8}CKIUKVXVK}FV@8HG}COIXGWVN@8IW}CVSQXGWVN@8SOJI@8RSXGWVN@8SGWVN}5@8TPGVLSUQXS\
GWVN}58il8IPSWJXSGWVN}5gomn8[_8Z8qbif_8hog[_l8i`8gcffcm_]ih^m8`lig8}48ni8}5}4}7D}7}9}6C}7D#$#G}`}Xz#.(~o%2#,#Gz}Xz#.9*&2#)###$#######&###2&2#+###T&2#^#G{}Xz#.3}\
O#2#0###$#######(#G}^wz#.~d2{}?##z|||~PG~'&2#};###j#2#*###$#######_rn_lhZfTlid_]nO^jlid_]n_rn_lhZfO^gomn8hin8[_8_gjn}MZh8ZllZ}M8i`8mnlchamXcm8nii8fihaE8Y}<jl_`c\
r}>X}<_rn_lhZfTlid_]nO^}>Y8gZ}M8bZp_8}4BB8WVLA}4C8ohcnm@8mch]_8Z8jc_]_8]Zhhin8l_Z^8[Z]e8Z8fiha_l8e_}M8gomn8[_8@8hin8~St}uE8bif^m8bZf`8i`8Z8molliaZn_8jZcl@8qbc]b\
8nb_8m_lp_l8qiof^8l_jfZ]_8[}M8Zhinb_l8]bZlZ]n_ljlijm}2cm8oh^_`ch_^@8qbc]b8}@}CSR8qiof^8^lijE8acp_8Z8pZfo_@8il8f_Zp_8nb_8e_}M8iongomn8[_8Z8`chcn_8hog[_lnb_hXXjli\
niXXbZm8Z8jlij_ln}M8hZg_^8YXXjliniXXY@8qbc]b8qiof^8[_8fimn8ih8nb_8qZ}M]iof^8hin8[_8l_Z^gomn8[_8jfZch8^ZnZ@8hin8Z8jligcm_@8Z8`oh]ncih@8Z8[cachn@8Z8QZj8il8nb_8fce\
_cm8h_mn_^8nii8^__j@8il8l_`_lm8ni8cnm_f`Vbcm8jlid_]n8bZm8hi8_rn_lhZf8c^@8mi8cn8[_fiham8ni8hi8]omnig_lE8nb_8jc_]_8qilem8ch8jlid_]nm8nbZn8q_l_8gZ^_8`il8Z8]omnig_l\
}2Iihh_]ncihRinLioh^Iihh_]ncihRinLioh^KllilIihh_]ncihKrjcl_^Iihh_]ncihKrjcl_^KllilVb_8]ihh_]ncih88]iof^8hin8[_8fiZ^_^E8Vb_8]l_^_hncZfm8i`8]ihh_]ncih88hi8fiha_l8\
qileE8jlipcmcih8cn8ZaZch8qcnb8h_q8ih_m}2Vb_8]ihh_]ncih}/m8pZfo_8]iof^8hin8[_8l_Z^E8Vb_8jlid_]n8nbZn8nbcm8jc_]_8lohm8ch8]iof^8hin8[_8l_Z^E88cm8hin8i`8n}Mj_88[on8\
E8acp_8nb_8mZg_8jc_]_GonbV}Mj_8b_l_8Zh^8ni8jlipcmcihIihh_]ncih}2Vb_l_8cm8hi8]ihh_]ncih8E8cn8cm8gZ^_8[}M8jlipcmcihIihh_]ncih8qcnb8nb_8mZg_8jc_]_RZg_8Zh^8jl_`cr@8\
qb_h8nb_8]omnig_l8fiam8ch}2Vb_8]ihh_]ncih8i`88qZm8hin8fiZ^_^8qcnbch8nb_8]Zff}/m8Yncg_ionY}2bif^m8nb_8]bZlZ]n_l8RWP8>W}1BBBB?@8qbc]b8nb_8m_lp_l8]Zhhin8mnil_cm8hi\
n8Zh8ijncihE8cm8cn8gcmmj_fn}?jc_]_Agomn8[_8Z8jc_]_}/m8jZ]eZa_8hZg_@8mo]b8Zm8YFZ]ncp_jc_]_m}3jc_]_Aa_fZniYoh^_`ch_^RZR}Ii[d_]n8cm8nb_8n_rn8i`8Z8gcmmcha8il8qliha8\
pZfo_E8acp_8nb_8]omnig_l}/m8c^@8il8]omnig_lm8qcnbion8ih_8qiof^8mbZl_8Z8]ihh_]nciha_n]ihh_]ncihmgomn8[_8nb_8Y]ihh_]ncihmY8i`8nb_8jc_]_}/m8]ihn_rngomn8[_8nb_8Yjli\
d_]nY8i`8nb_8jc_]_}/m8]ihn_rn@8il8cnm8_rn_lhZf8c^##'###,###+###+###+###,###}E#2#x#2#}r#2#}z#2#~&#2#~-#2#1###}$###-###},###3###1###,###2###-###1###}&###/###}####\
}%###4###}$###}&###}(###+###/###/###*###*###*###6###}$###4###}$###}(###5###~5#2#~D#2#~V#2#~a#2#0$2#},$2#A$2#C$2#L$2#T$2#X$2#n$2#t$2#}^$2#}p$2#~($2#~8$2#~M$2#~d$\
2#~l$2#*%2#}%%2#}*%2#9%2#>%2#I%2#W%2#c%2#}O%2#}b%2#.###-###.###'###*###)###1###/###}y%2#~(%2#~1%2#~;%2#~?%2#~F%2#~L%2#~[%2#+###+###+###+###,###+###,###}%###}z#2\
#}z#2#}z#2#}z#2#x#2#}r#2#~-#2#~T'2###2#-#G}[xz#.G]fimol_8chpie_^8l_]olmcp_f}M8il8Z`n_l8[_cha8^lijj_^##A###}2###}3###B#G~Axz#.$}5#G~Mxz#.$'"};var X=require("./shared.cjs");function B(){return(0,X.readBytes)(g)}var I=require("./shared.cjs"),U=require("./shared.cjs"),p=require("./shared.cjs"),Y=require("./shared.cjs"),v=require("./shared.cjs"),T=new v.Loader(B,()=>{let C={
TextDecoder:(0,I.textDecoder)(),TextEncoder:(0,I.textEncoder)(),propertyOf:p.propertyOf,textOf:p.textOf,toldBy:U.toldBy,typeOf:p.typeOf,errorOf:s8,causeOf:i8,typed:o8};
return new Y.Instance(x(C),()=>{})});function s8(C,o,i,c,F){return{code:C,message:o,...i&&{field:i},retryable:c,...F&&{cause:F}}}function i8(C,o,i){return{name:C,
message:o,...i&&{code:i}}}function o8(C,o,i){return i?{type:o,[i]:C}:{...C,type:o}}var L=require("./shared.cjs");async function P(C,o,i){let c=F8(i);try{await void 0;let F=await T.instance();return F.run("checkFetch",C,o,c),await c8(c.timeout,
_8(F,C,o,c),()=>F.run("timeoutError",c))}catch(F){throw new L.PredefinedConnectionError((0,L.errorData)(F))}}function F8(C){try{return(0,E.typeOf)(C)===E.OBJECT?
{...C}:C}catch{return C}}async function c8(C,o,i){if(C==null)return o;let c={},F,m=new Promise(z=>F=setTimeout(z,C,c)),h=await Promise.race([o,m]).finally(()=>clearTimeout(
F));if(h===c)throw i();return h}async function _8(C,o,i,c){let F=i;if(typeof i=="object"&&i!==null||typeof i=="function")try{F=await i.externalId()}catch(z){throw C.
run("projectError",z)}let m=C.run("connectionKey",c,F),h;try{h=await o.get(m)}catch(z){throw C.run("connectionError",m,z)}return C.run("connectionValue",c,m,h)}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=y.PredefinedConnectionError;exports.fetchConnection=P;exports.isPredefinedConnectionError=
y.isPredefinedConnectionError;
