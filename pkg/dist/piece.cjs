var h=require("./shared.cjs");var S=require("./shared.cjs");function x({TextDecoder:o,TextEncoder:G,causeOf:i,errorOf:c,propertyOf:f,textOf:L,toldBy:a,typeOf:z,typed:J}){let w;function K(t,$,H){let e=u.y(t,$,H);if(e[1])throw P(
e[0])}function X(t,$){let H,e;try{let r=u.z(t,$);var n=r[0],C=r[1];if(r[3])throw n=0,C=0,P(r[2]);return H=n,e=C,m(n,C)}finally{u.H(H,e,1)}}function V(t,$,H){let e=y(
$,u.F,u.G),n=d,C=u.A(t,e,n,H);if(C[2])throw P(C[1]);return P(C[0])}function R(t,$){var H=M(t)?0:y(t,u.F,u.G),e=d;return u.B(H,e,$)}function q(t){let $=u.C(t);if($[2])
throw P($[1]);return P($[0])}function $7(){return{__proto__:null,a:{__proto__:null,r:function($){return!$},s:function($,H){return $===H},t:function($,H){let e=H,
n=typeof e=="number"?e:void 0;j().setFloat64(($>>>0)+8,M(n)?0:n,!0),j().setInt32(($>>>0)+0,!M(n),!0)},u:function($,H){let e=H,n=typeof e=="string"?e:void 0;var C=M(
n)?0:y(n,u.F,u.G),r=d;j().setInt32(($>>>0)+4,r,!0),j().setInt32(($>>>0)+0,C,!0)},q:function($,H){throw new Error(m($,H))},m:function($,H,e,n,C,r){return i(m($,H),
m(e,n),C===0?void 0:m(C,r))},i:function($,H){let e=H.code;var n=M(e)?0:y(e,u.F,u.G),C=d;j().setInt32(($>>>0)+4,C,!0),j().setInt32(($>>>0)+0,n,!0)},e:function(){
return E(function($){return Object.entries($)},arguments)},n:function($,H,e,n,C,r,s,p){return c(m($,H),m(e,n),C===0?void 0:m(C,r),s!==0,p)},b:function($,H){return $[H>>>
0]},c:function($,H){return $[H>>>0]},j:function($){return $.hasCause},o:function(){return E(function($){return Object.keys($)},arguments)},d:function($){return $.
length},h:function($,H){let e=H.message,n=y(e,u.F,u.G),C=d;j().setInt32(($>>>0)+4,C,!0),j().setInt32(($>>>0)+0,n,!0)},g:function($,H){let e=H.name,n=y(e,u.F,u.G),
C=d;j().setInt32(($>>>0)+4,C,!0),j().setInt32(($>>>0)+0,n,!0)},l:function($,H,e){return f($,m(H,e))},p:function($,H,e,n){let C=L(H,m(e,n));var r=M(C)?0:y(C,u.F,
u.G),s=d;j().setInt32(($>>>0)+4,s,!0),j().setInt32(($>>>0)+0,r,!0)},f:function($){return a($)},k:function($){return z($)},a:function(){return E(function($,H,e,n,C){
return J($,m(H,e),n===0?void 0:m(n,C))},arguments)},w:function($,H){return m($,H)},v:function(){let $=u.K;$.set(0,void 0),$.set(1024,void 0),$.set(1025,null),$.
set(1026,!0),$.set(1027,!1)}}}}function H7(t){let $=u.J();return u.K.set($,t),$}var l=null;function j(){return(l===null||l.buffer.detached===!0||l.buffer.detached===
void 0&&l.buffer!==u.x.buffer)&&(l=new DataView(u.x.buffer)),l}function m(t,$){return t=t>>>0,t7(_().subarray(t,t+$))}var D=null;function _(){return(D===null||D.
byteLength===0)&&(D=new Uint8Array(u.x.buffer)),D}function E(t,$){try{return t.apply(this,$)}catch(H){let e=H7(H);return u.I(e),u.K.get(I)===Y&&u.L(I),u.L(I=u.J()),
Y}}function M(t){return t==null}function y(t,$,H){if(H===void 0){let s=k.encode(t),p=$(s.length,1)>>>0;return _().subarray(p,p+s.length).set(s),d=s.length,p}let e=t.
length,n=$(e,1)>>>0,C=_(),r=0;for(;r<e;r++){let s=t.charCodeAt(r);if(s>127)break;C[n+r]=s}if(r!==e){r!==0&&(t=t.slice(r)),n=H(n,e,e=r+t.length*3,1)>>>0;let s=_().
subarray(n+r,n+e),p=k.encodeInto(t,s);r+=p.written,n=H(n,e,r,1)>>>0}return d=r,n}function P(t){let $=u.K.get(t);return u.L(t),$}var B=new o("utf-8",{ignoreBOM:!0});
B.decode();var e7=2146435072,b=0;function t7(t){return b+=t.length,b>=e7&&(B=new o("utf-8",{ignoreBOM:!0}),B.decode(),b=t.length),B.decode(t)}var k=new G;"encod\
eInto"in k||(k.encodeInto=function(t,$){let H=k.encode(t);return $.set(H),{read:t.length,written:H.length}});var d=0,n7,u7,u;function o7(t,$){return u7=t,u=t.exports,
n7=$,l=null,D=null,u.M(),u}var Y={},I=0;return w={imports:$7,start:o7,functions:{checkFetch:K,connectionKey:X,connectionValue:V,contextError:R,timeoutError:q}},
w}var Z={common:"1111111111111101100010001001100011111110110011001000001110100000111111111100111110101100000000011111111111111111111111111000000111000100001000000\
000000000100000000000000000000000000000000000001000000000000000000000000000000000000000000000001000000000000001",text:"#[nh$###$~[$9Z&ttt#Z%tt#Z%tt$tZ'tttt#Z$t#\
Z$t$tZ'tttt$tZ&ttt$tZ(ttttt#Z%tj#Z$j$tZ$j$jZ%jt$jZ#$tZ#&tttZ(jtttt$jZ&jtt$jZ)tttttt$jZ+tttttttj$jZ'tjtt#Z%jj$tZ##Z%tt$jZ)tttttt#Z(ttttt$tZ)tttttt$tZ&ttj$jZ%jj't\
tttZ'jttj&tttZ&jjj%ttZ$j&tttZ$}Q$tZ#'ttttZ#%tt%}Y$})$[$[#1$[$]#/$[$^#/$[$_#-$[$`#.$[$a#.$[$b#,$[$c#,$[$d#,$[$e#-$[$f#-$[$g#2$[$h#}$$[$i#}%$[$j#.$[$k#}&$[$l#$$[$\
m#-$[$n#3$[$o#,$[$p#,$[$q#}'$[$r#}(&}Z$x$+#($%$+*+(&0$##+%($#(&(&+#$%$$})4#$($$&*&&#%(*$%%$&&}*$'%#)#$*%##&%#))')$#)+$&*')$'&)*##%##}+#'$(#&#56#},}-''$(%&$)$$#0\
%'%%'$'#)*#*(#%%%''%((}.''($j#}T+(&$#}$)}.'t$Huuz#.t#H~Ayz#.t#H}_}iz#.t$Hu+.*J2$s%#$}L#}N$}M#s$H#}L$I#k$J#}O$K&$$L&%$M#}D$N#}I$O#}_$$P#}^$$}?#9$}@$#$Q#Q$R#}'/$-\
-~[}p$x$}u/&&t$}O$j:#H}n$f9(;#7(7%C%67(7$C%4%G%G%G%G%G%G%G%G%G%G%G%G%G7'Hz#R'G7&2u$H|$l}#+($)%*'+&'.7#7(H4eH~M}[z#H}/2q//.7#HuuuusC%#/..7&>%#<#2}$H#N8$7#HvuuusC\
%#7#7$LF#'/-.7&H~&}Zz#H'H(2YL0(.7#7(H4eH}a}[z#H~;#2q/+.7$7%H~A}Yz#H)2}FL'G7#HwuuusC%#/+.7#7(H4eH~G}Yz#H~8#2q/*.7(H{#e7$7%7&2}27(>%o8$7(>%k9%HuuuusM0(7#7(>%sC%/7\
#7$C%+7#7%C%'7#H}SuuusC%#/).:#H2f9$;#7$7&>%#<#2}&7(H{#e9%7$>%#'}Q7%7$}1&+}9&+I$(I#.D&#7$H2e;#7(}1&sK########7(>%k59+~/I|||||||||#}SI|||||||~h|#}C0&7#7+}9&+7#H}R\
uuusC%#/(.7(H#C%Z7(Iuuuuu$D%}E7(7&2}k$C%g7(H#C%c7(7&C%_7'H$e8'&G7(7(H~U#e2a7(>%#H$N0%7(7(>%'C%O7(H{#e7$7%7(H~9#e9*7'2})7(>%o8&7(>%k9)H}UuuusM'G7#H}UuuusC%#7#7&C\
%'7*2x$7(H~I#e2}i$/).7(7(?&sD&>7(7&C%;7(7)C%77(HuuuusC%k7(HEe7(H7e7(H{#e2j7(>%Z9&7(>%}EM'G7(H~I#eH22[.7(>%}I7&H'oe9*7(?&ED&#7*7(?&GD&+7(7&H$eC%Z7(H~9#e2x$/#.#.7\
&>%#<#2'8,299&7,=#7(H2e2}P7(>%2H$lL'G7(7&C%}77(H#C%G7(Iuuuuu$D&E7(7(H}7e9&2}k$C%U7(H#C%Q7'H$e8*7(7&C%O%G%G&G7(H+e7(H~9#e2a%G7(>%+H$M'G7(7(>%/C%W7(7(H~E#eH#2}g$C\
%_7(H{#e7$7%7(H~U#e9'2}27(>%o8&7(>%k9)HuuuusN0$7#H}UuuusC%#7#7&C%'7'2x$/'.7#7(?&GD&+7#7(?&ED&#7(H}7e2x$/+.7(7(>%sC%Z7(7&C%}I7(7)C%}E7(H~U#e9&2x$7(>%}I9'7(>%Z9)H\
~*}Zz#H,2dL'G7(7)C%o7(7'C%k7(H{#e9'H'H#2VL'G%G7%'G7(7(?%}ID%u$7(H$C%}O7(H}avz#C%s7(7%C%o7(7$C%k7&7'H&24/$.7(H~U#e7(H~I#e9&>%'7&>%+2}E.7(>%c8&7(>%g8'7(7(H~E#eH$2\
}g$C%}Z$7(H{#e7&7'7(H}Z$e9)7*2})7(>%o8&7(>%k9'H}UuuusM'G7#H}UuuusC%#7#7&C%'7)2x$7(H~U#e2y$/'.7'HwuuusN'G7(7(?&sD&}g$7(7&C%}c$7(7'C%}_$7(HEe7(>%}I7(>%Z7(H}_$e2}=\
.7(H}Z$e2x$7(H~U#e2y$.7(H~I#e2y$7(H~E#e2x$/$..7#7(H4eH~2}Zz#Hz#2q.7(H~I#e2y$.7(H~E#e2x$7(HEe2b7(H}7e2x$/'.7(>%38$7(H$C%k7(7$C%o7(H~e#e2x$7#7(H4eHv}[z#H}$2q/&.7#\
7(>%ZC%/7#7(?%}ED%'7#H}TuuusC%#/%.7#7(H4eH}k}Zz#H})2q/$.7#H}UuuusC%#7#7$C%'.7(H}n$e;#.}_'%,t%}Q:#H7f9);#%G%G%G%G7%'G7%H&o9-H+fH&q}{I#}Q807)7$7-eC%47)7$C%37)H+e8\
*70}u8&7)H3e9(>%#8%7(>%'8+%t&G7&8'H$7%7+M0$}+7(7%H+e9&C%#7%H'e8.7&8%7.>%#9,7'e9&7,T0#.H#.8%7*7'C%'7*7%C%#7)>%+H$lL0%7$H+e8%7)>%/8*:#H2f9';#:#H2f9&;#7&H'e7*2}67&\
>%+8+7&>%'H$M'G7&>%/}+#.7'H+e9,7&>%/C%'7,7+C%#7&H2e;#7'?&+8/7(H#C%+7(7/D%#7'H2e;#7(7$>%#9&7$>%'e9+7&f9$2t7(>%+8'7$L7&7+MmL'G7(>%'7'e7&7$~m-##.7(7$7'eC%+7*7)>%69\
$f8&7)>%47$e8$/$.7#2m/&.7-H+f8(&G7(L0%7%>%#8-7%>%'8'7$H#H$H#2}R$7&7'P0$7$7'7-7'2}R$7(H+f8(7&7'f8&7$7'e8$7%H+e8%/#.#.#.7#7)?%3D%#7#7*7&fC%+.7)H7e;#.~Z(%+t$}OH{}V\
z#8':#HGe9%;#%G7#>%#H#S'G&G7'H}~}Xz#M'GH#8$/&.%G%G%G%G%G7#7'>%79&7'>%;9(2J9$'G7%H@e7&7(2U7$>%#8&7%>%}78(7%>%B8*%G%G%G%G%G%G%G%G%G%G%G%G7'>%#9)}#*$###%#&#.H(7&Hu\
uuusn7&H#S5H%f}#&'&-0.7&H}SuuusN0//0.7&HvuuusM0//..7&H#S0./-.7)H$f}#&$&%,.7)H(N0+H48&7$}1&+9,7,}k}oK########]0*7,7'}1&+aL0*7,7'}1&2`0,/*.7$>%/0+/%.7'>%+8)7'>%'8\
+7%7$?&+D%EH/8&7%HEe7+7)2V0*/(.7$>%/9&0$.7*7(H~Exz#H}$2T8$/).7*7(7$>%+7&2`8$/(.7)H*N0%7$>%/H'o8)7$>%+8&&G7)L0'7&>%#H}SuuusN'G7%H4e7'2}U$7%H2e7&2n7*7(7%>%47%>%67\
%>%27%>%32}?8$/).7)H2f8)7&H/e8$7&H+e8+7&H2e8&7*7(7+>%#7$>%#2`9$L0#./'.H#8$7'A#>0'7%H@e9#7&7(2U7%>%B7%>%}7H}Wvz#H-2T8$7#2y$/*.7*7(7&7'e9$>%#7$>%'2T8$/%.7%H+e7'2}\
U$7%7$2n7*7(7%>%+7%>%/7%>%#7%>%'2}?8$/$.H#8$.7%H@e2y$.7'HBe8'7$L0#./$.7%H7e7#2nH}bvz#H*H~-vz#H,7%>%77%>%;2}?8$.7%HGf;#7$.}^)%+t$j:#Hu$f9%;#7$>%#>%#8&7%H2e7$>%2>\
%#7$>%3>%#2}K7$>%7>%#8$7%>%28'7%>%38(7%7&C%47%7(C%77%7'C%67%7$C%;7%H#7%H;e9&7&2u$H|$lH%P9)5C%>7%H~I#e7%H4e2E7%>%}I8$%G7%>%}E9*HwuuusM'G7&2x$H$8&/$.7%7%?&ZD&G7%7\
$C%};7%7*C%E7%H@e8$7%HEe8*%GH#7%H>e7)59)'G:#H2f9&;#7&H+e7*H~luz#H02c%t7&>%/8+H+7&>%+9,L0#}+7,7+2HH|$l.7&H2e;#H|$l9&H+N'G7$7'7(7)7&2},/%.7$H#F##/$.7'7(2R8&7$H&F#\
#7$7&C%'.7%A#@9(H&M'G7%7%>%BC%}E7%H~I#e9&2}18$7&2_7*2b7%H;e2x$H$8&/$.7%>%}78*7%>%B8'7%A#A8)7%7%>%;9$C%QH#8&%G%G%G7(H$f}#%#$%.7'8&.7%H+e7)2w$7$<#7%>%+7%>%/7&7*H#\
7&52#8-299$7-=#7%2}PH$8&%G7%>%#H$lL'GH#8&/$.7%7%>%'C%U7%H~I#e9'7%H~A#e9(2}4:#HBf9$;#7$H4e9*7'2}@7$H$C%37$H}avz#C%27$H}0C%'7$H~2}_z#C%#7$7$?%6D%+7$H;e9)7$H&24H67\
)2M9)H4e9+2}Q7+7'H>~m-##7*2y$7$HBe;#7%7)C%W7%H~E#e9'2}18$7'2_7(2x$.7%H~=#e2x$.7%HEe2b.7%H6e9'>%'9('G7'>%#7(2}]$.7#7$C%'7#7&C%#7%Hu$e;#.w&%&t$}Q:#H2f9%;#%G%t%G7#\
7$H}&eHkl9&7#7&}@5H$f2o9'H$e9$H}=R'G%GH{yz#?&#9(It7$}{}U}S2}m$9$H}>R'G7#H}$P0$7#H$f8#&G7%H'e7$7&7#2};7%>%'H$M0'7$H}>P'GH{yz#?&#It7$H$e}{}U}S2}m$9$Hz#P0$..7%H'e7\
'7&7#2};7%>%'0&H#8$/(.H#8$7(7'}{}WI$}SU0'7%H'e7'7&7#H$f2};7%>%'H$M0%/'.H~iyz#>%#7$H%oe>%#9$>%/7$2}H7$H'f9'7'>%#H%nC%#7$e/%.H#8$H{yz#?&#I#}F0%7%H'eH}>7&7#H$f2};7\
%>%'H$N0%.7%>%+8$7%>%/.8#7#7$7&e9&M'tH$(7&7#2KH&.8#7&H'f7#C%#.7%H2e;#7$.}]&$&t:#H~A#f9%;#7$>%2>%#8&7%7$>%#>%#C%#7%7&C%'7%HGfH~2}Xz#H}$7%H'e2P%G7%>%G9$HwuuusM'G7\
%7%>%KC%B7%HBe9$2}18&7$2_7#HuuuusC%#7#7&C%'/$.7%7%?&OD&27%7%>%KC%/7%7$C%+7%HGf7%2E7%>%K8$%G%G7%>%G9&HwuuusM'G7#HuuuusC%#7#7$C%'/$.7%7%?&OD&E7%7$C%}77%7&C%B7%H;e\
7%HBe9$7%H+e2B7%>%;9&HuuuusN0$7%7%>%>C%G7%HGf9&2}18'7&2_7#HuuuusC%#7#7'C%'7$2b.7%H+e2b/$.7%7%>%@9$C%77%7%>%>9'C%67%7&C%47%HBe2b7#7'7$2}E7%H4e2y$7%H+e2b.7%H~A#e;\
#.}S&$%t:#H2f9(;#%G7&2>H|$l9)H+N'G7#7)7'H|$l9&M7&H'}@7)H(Tlm'tH#(7(H+e7)2w$7#7$7%7'7(>%+7(>%/2CC%'H&.F##/$.%G%G%G%G%G%G%G%G%G%G7'H|$lH$f}#*%$*+#('&.7&H~.uz#H/2}\
a$L0*/(.7&2}l$L0)/*.7&H}uuz#H+2}a$L0(7&H}}uz#H+2}a$L0(7#H}R%}:$#/*.7&>%#2u$H|$lH%N0'7#H.C%+7#H}juz#C%'7#H$}:$#/).7&H~.uz#H/2}a$0$/&.7&H~.uz#H/2}a$L0%.7#7'F#$7#H\
%F##/&.7&2}l$0$.7$7%7'H~9uz#H}#2C8$7#H&F##7#7$C%'/$.7#H(C%+7#H~)uz#C%'7#7'F#$7#H$F##.7(H2e;#.~b%%&t$}Q:#H~A#f9&;#%G%G7%>%'9'7%>%+9(H~m}]z#H}%2dL'G7'7(H}]}^z#H})\
2dL0$.7#7$2R8$/$.%G7'7(H}s}^z#H}$2dL'G7'7(H~(}^z#H}(2dL0$.7&HEe9'7#7$2X7&H}5C%47&H}^}_z#C%37&H}-C%+7&H~b}^z#C%'7&7&?%};D%/7&H~5#e9#7&H'eH&24H57#2M8$7'2y$/$.7&H@\
e9'7#7$2X7&?%B8)7&HEe9#7%2}@7&H$C%>7&H}avz#C%;7&H}(C%47&H~L}^z#C%37&7)D%/7&H1C%+7&H~=}^z#C%'7&7&?%};D%67&H~5#e9$7&H'eH(24H67$2M9$H$F#u$7#2y$7'2y$.7$H4e9#2}Q7#7%\
H>~m-##7&H~A#e;#7$.~l&$%t:#HBf9(;#%G%G%G7%L'GH}V}Uz#H)H~Exz#H}$2T8)/$.H}V}Uz#H)7$7%2`9)L0$.7#HuuuusC%#7#7)C%'/$.%t7&7'H$H#2dL'G%G7&7'H~G}cz#H,2d0#7&7'H~Huz#H'2d\
0#7&7'H~P}cz#H&2d0#7&7'H~S}cz#H+2}F'G7&7'2h0$.H~2}Xz#H}$7&7'2`/%.H~2}Xz#H}$H~[}cz#H~c#2T/$.H~2}Xz#H}$H~Exz#H}$2T.9)'G7#HuuuusC%#7#7)C%'/$.7(7'C%@7(7&C%>7(H$C%;7\
(H~C}Xz#C%77(7%C%67(7$C%47(H/e7(H4e9$H&247(>%28%7(>%38&7$H#}:$+7$7%C%#7$7%7&eC%'H#8%&G%G%G7(7(}3$7'tH#(7(H4e2A9$Huu~5#M0%7$Huu'P0$7$H|*lHu~*tm.}:$7.7%H$e8%/$..7\
%H~U#R'G7#7(>%3C%+7#7(?%/D%#/$.H~2}Xz#H}$H~D}Xz#H~c#2T8$7#HuuuusC%#7#7$C%'7(H/e2y$.7(HBe;#.~M&%)t$}Q:#H~A#f9$;#%G%G7#>%#>%#9%L'GHuuuus8%/$.7$H6e7%7#>%'>%#2p7$>%\
6HuuuusM'G7$7$?%7D%/7$HvuuusC%+/%.7$7$>%;C%27$7$?%69*D&+7*}u9%HvuuusM0$7$?%/8*.7$7#>%2>%#C%47$H6e9#7$H4e2}4%G7%HuuuusN'G7$7%C%K7$7*D%O7*}u7*I7}W}u7#2}-8#7$H~5#e\
2y$/$.:#HBf9%;#7%H4e9&7$H6e9'2}@7%H$C%37%H}avz#C%27%HDC%'7%H~]}_z#C%#7%7%?%6D%+7%H;e9#7%H&24H}*7#2M9#H$F#u$7#H4e9(2}Q7(7'H>~m-##7&2y$7%HBe;#.7$7#C%K7$H~5#e9#2}1\
8)7#2_7$H~A#e;#7)1.H#8%%t7$H+e9#>%#HvuuusM'G7#>%+8%7#>%'/$.7#2}[$H#.8#7$7%C%'7$7#C%#7$>%#9#H$7#57$>%'H#7#522#.}V%$)t:#H2f9);#%G%G7%7%H&eH}Ol9(N'G7)H+e7$7%7&7(7%\
f9'7&7'P59'2}CH$8(7)>%+H$l0$.7&H+f8+7$H|$lHv}R}T+g8(&G%G%G7'7+R'GHu}R}T+7%7'e9*>%#7(n9,f7,mHu}R}T+7*H'e>%#7(n9*f7*mlHuv}R}TslHuv}R}TsM0$.7)7$7%7'e7&7'f2}CH$8(7)\
>%#H$l0$H#8(/'.7'H+e8'/$..7)>%'7'e8'/$.7)>%/8'.7#7'C%'7#7(C%#7)H2e;#.}b&$)t:#H2f9(;#%GH~Eyz#>%#0#H~Eyz#HtC%#H~Uyz#>%#9&H~Qyz#>%#9#M'G7&9#H~Iyz#>%#9$M'G~AjHu$7#7\
#Hu$R59$~m1#9%HtM0%%GH~Yyz#>%#9#L'GH~Yyz#7%C%#/$.7#7&e7%N0&.:#H2f9';#H~Qyz#>%#8#:#H2f9%;#7%H+e7#7$2S7%>%/8$7'H+e9#7%>%+C%#7#7$C%'7%H2e;#7'>%/8$7(H+e9#7'>%+C%#7#\
7$C%'7'H2e;#7(>%+HvuuusN0%H~Iyz#>%#8$H~Qyz#>%#8#.7#7$T0$H~Myz#>%#7#H%oe7&H$eC%#H~Qyz#7#H$e9#C%#.7#7&R0#H~Uyz#H~Myz#>%#7&H%oe>%#C%#H~Eyz#H~Eyz#>%#H$eC%#H~Yyz#>%#\
7(H2e;#7&e1.#.}a%$&t:#HGe9%;#7$>%7>%#8&7$>%2>%#8'7%7$>%#>%#C%37%7'C%47%7&C%6%t7%H3eH~M}dz#H&H(2YL'G7%H+eH~P}dz#H.H~[}dz#HB2Z7%>%/8&H$/$.%G7%H4e9$2u$H|$lH&T'G7$H\
~)}Xz#H-H(2YL0$.7%H7e7%H6e2E7%>%7HwuuusM'G7%>%;8&H$/%.7%7%?&>D&E7%7%?&7D&B7%HBe2bH#/$.7%H}~}Xz#H*Hy}ez#Hz#2Z7%>%'8&H$.8$7#7&C%'7#7$C%#7%HGf;#.~T$$&t:#H~A#f9&;#7\
&7%C%47&7$C%37&7&H~@#e9$C%K7&7$C%G7&7$C%};7&7&H4eC%E7&7$C%}77&7$C%B7&7$C%@7&7&H3eC%>7&H6e7&H>e26%t7&>%6HuuuusM'GH$8%7&>%78'H#/$.7&7&>%;C%B7&7&?%6D&>7&H+e7&H>e2}\
A7&>%/8(H#8%7&>%+.8$7#7%C%/7#7'C%+7#7(C%'7#7$C%#7&H~A#e;#.~)%$}#t:#HBf9&;#7%>%#9.7%>%'H&oe8/7&H;e807&H6e8(7$>%#8%7$>%'8}#&G%G7%7}#M'GH#8)/$.7$7%H7e91C%#7%H'e>%#\
8)7&7%H+e>%#9%C%27&7)C%/7&H#C%;7&7/C%47&7.C%37&H#C%67&7&H/eC%@7&H@e8*7&H3e9+>%#8,7+>%'8-&G7-7,9'N'G7+7'H+e9,C%#7(7'>%#92C%#7(727'H'e>%#HBgeC%'7*7(2}BL0$..7'7-M'\
G7&H#C%67&>%;L0$7*702}BL0$.718%/$..7#7%C%'7#7)C%#7&HBe;#.~M$$'t:#H7f9(;#7(H3e7%7&7'2OH$8*7(>%48)7(>%68%%G7(>%3H$M'G7#7)C%'/$.7(H3e7$7&7'2]%t7(>%4'G7(>%69$L'G7(H\
+e7)7%2l7(>%+8'7(>%//%.7(>%37$7)7%2}`$8'7%/$.7(7)7%2i7(>%#8'7(>%'.8+7'L'G7#7)C%'/$.7#7'C%'H#8*7+8%.7#7*C%#7#7%C%+7(H7e;#.~8$$%tHt7#7$e9$7#7$}@5Hkl8%%t%GH~iyz#>%\
#'GH#7#7#H}&eHkl9$H2e9&}@7%7&Pm0%}+7$H'fH*C%#/$.H#7#H$7#5H&eH}Ol9&H}b%eHkl9$7&P7$7%}@m0$}+H~iyz#7&C%#7$H'fH&H$7$7%P5C%#H#8#&G7#Hu%M0$7#7&eH#C%#7#H'e8#/#.#.7$7%P\
'G7$7%2K.7%..~E&&)t$}Q$j:#H7f9%;#:#H2f9$;#7$H+e7#>%#>%#<#H~huz#H'217$7$>%+7$>%/2}e$7%H3e7$>%#7$>%'2}V$7$H2e;#%t%G7%>%39$HuuuusM0#7%7%?%49*D%/7%7$C%+7*}u7*I7}W}u\
2H7%H+e2y$H|$l9'H+M0#%G%G%G%G%G%G7'H$f}#*'$$%&&&#.7#H}juz#H.2}a$0'/(.:#H2f9$;#7$7#>%#H~)uz#H(2}c$C%/7$H/e9#2}d$8(7#2x$7$H2e;#7(L0'/&.:#H7f9$;#7#>%#>%#<#2}#8+299\
#7+=#7$H+e2}P%G7$>%+H$lL'G7$7#C%67$H6e9&2}k$8#7&2x$/$.7$>%/8#7$H$C%37$7#C%47$H4e2x$H#8#.7$H7e;#7#H$N0&/%.7#H~.uz#H/2}a$L0%/$.H+7#H}uuz#H+2}a$L0%}+H+7#H}}uz#H+2}\
a$L0%}+.7'/$.H+.8)7%H7e;#7).~5$$(t%G7$>%#9%7$>%'M0#H$8)7$7%H$eC%#7%A##9&zH#S0#7$7%H%eC%#7%A#$H}>l8'7&H}.l8(7&H~P$R'G7(H)o7'm8&/$.7$7%H&eC%#7%A#%H}>l7'H)om8'7&H{\
$P'G7'7(H/om8&/$.7$7%H'eC%#7(H}%oHuu{#l7%A#&H}>l7'H)omm8&.7#7&C%'7#7)C%#.}X&$,t:#HBf9';#7'H4e7$7%2g7'7'?&4D%;7'7'H;e9*C%@7'H2e8+7*>%'9)H$f8(7*>%#9,7'H@e>%#9&>%'\
7&>%#f9&e7)f8)%t&GH#7,7(H$eM0$}+7*7(C%'7&H$f8&7(A##7(H$f8(H}3N0#.7&8)H$.8&7+7)C%'7+7&C%#7'>%2H$N'tH#(7'H+e8(%G%G%G7'>%3H$e9&L0#7%7&}@'G7$7&e@##H~1t}?0$/%.7%7&N0\
$.7$7&e8)7%7&f8&/$.H#8).7(7&C%'7(7)C%#7'>%/8.7'>%+.9&7$7&59$7.7%7&59%H}Z}cz#H)2}F8&7'7%H)fC%'7'7$H)eH#7&5C%#7#7$7'>%#9$7$L7'>%'9$Lm9&5C%#7#7%7$7&5C%'7'HBe;#.~k$\
%'t$j:#H7f9$;#7#>%#9#>%4Hu+8&7$Hu+C%6HuuuusN'G7$H2e7#HBe2}S$7#>%67#>%77#>%>7#>%@7$>%29&7$>%3H#7&52/8(299&7(=#7$H6e2x$.7$7&C%47$H+e9%7#A#}R$H%o9'>%}Z}fGC%'7%7'>%\
}T}gGC%#7$7#H~U#e2}S$7$>%+7$>%/7#>%K7#>%O7$>%#9%7$>%'H#7%57#A#u$7&<#208(299#7(=#7$H4e2x$7$H7e;#7#.~7$$$t:#H~A#f9';#7'7%C%37'7$C%27'7&C%47'7'H~@#e9$C%O7'7$C%K7'7\
$C%G7'7'H4eC%};7'7$C%E7'7$C%}77'7$C%B7'7'H3eC%@7'7$C%>7'7$C%;7'7$C%77'7'H2eC%67'H+e7'H6e2:7'>%/8$7'7'>%+9%C%'7'7$H#7%H$l5C%#7#7'?&#D%#7'H~A#e;#.~$$$'t7#>%#9$7#>\
%'M'GHuu~5#1.7#7$H$eC%#7$A##9&zH#O't7#7$H%eC%#7$A#$H}>l8%7&H}.l8'7&H~P$R'G7'H)o7%m1.7#7$H&eC%#7$A#%H}>l7%H)om8%7&H{$P'G7%7'H/om1.7#7$H'eC%#7'H}%oHuu{#l7$A#&H}>l\
7%H)omm(7&..x&%*t$j:#H7f9(;#7(H3e8':#H2f9);#7)H+e7&>%#<#23%G7)>%+9+'G7)>%/8,:#H2f9*;#7*H+e7+7,2}K7*>%+8+7'7*>%/9,C%+7'7+C%'7'7,C%#7*H2e;#/$.7'HuuuusC%#.7)H2e;#7\
(H+e8)%G7'>%#HuuuusN'G7)7'>%+C%+7)7'?%#D%#/$.7)2m.7(7(>%/9'7(>%29)eC%47(7'C%3%G%G%G&G7(H3e2A9*H~n|&N'G7*Huu~5#N0$/%..7'7)2}(8.299'7.=#7(7'C%37(H3e9'>%#<#7&>%#<#\
2}%H#N8-7'2x$7-L0$.7#7(>%2C%+7#7(?%+D%#/$.7$7%H~nxz#H~D#2T8$7#HuuuusC%#7#7$C%'7(H+e2y$.7(H7e;#.}}$$$t:#H~A#f9(;#7(7%C%27(7$C%/7(7&C%37(7'C%47(7(H~@#e9$C%O7(7$C%\
K7(7$C%G7(7(H4eC%};7(7$C%E7(7$C%}77(7(H3eC%B7(7(H2eC%@7(7$C%>7(7$C%;7(7$C%77(7(H/eC%67(7(H6e2}+7#7(>%#7(>%'2}M7(H~A#e;#.~2&$)t:#H7f9&;#%G%G%G%GH(7%>%#9'Huuuusn7\
'H#S5}#'%##$#.7&H+e7%2nH~2}Xz#H}$H}yvz#H+7&>%+7&>%/2}?8$7#HuuuusC%#7#7$C%'/%.7%>%/9)L0#7&H4e7$2}J7&>%68*7&>%48+:#H2f9';#7'H+e7$H}V}Uz#H)2c7'>%/8$7&H2e9(7'>%+C%#\
7(7$C%'7'H2e;#7&>%28'7&>%38(7%>%+8%:#H2f9$;#7#7''t7'(7$H+e7+7*2}07$>%/8(7$>%+.7(7%7)2}.7$H2e;#/$.:#HBf9%;#7%H;eH}S}]z#H~j#2}E2}W$9$HuuuusC%47$H#C%27$I#D&#7$H6e7\
%HB~m-##7$H4F#}R$7$H#}:$u$7$H#}:$}O7$HuuuusC%k7$HuuuusC%_7$HuuuusC%}E7$HuuuusC%Q7%HBe;#7#HuuuusC%#7#7$C%'.7&H7e;#.~;$%%t$j:#HBf9%;#7$>%#<#2(8'299$7'=#7%7$C%;7%H\
>e9&7$<#2)7%H4e7%>%>7%>%@2}e$7#7%>%47%>%62p7&7$<#2*7%H2e7%>%>7%>%@2}e$7#H/e7%>%27%>%32p7&7$<#2+7%H+e7%>%>7%>%@2}e$7#H4e7%>%+7%>%/2}V$7#7$<#2,H#NF#;7%H;e2x$7%HBe\
;#.~J%$)t%GH(7#>%#9&Huuuusn7&H#S59&H(7$>%#9'Huuuusn7'H#S5N0#H$8%%G%G%G%G%G7&H$f}#(#$%&'(.7#A#'7$A#'M1.7#}1&+7$}1&+[1.7#H'e7$H'e2}Y$1.H#8%7#>%/9&7$>%/N0$7$>%+8'7\
#>%+H2f8$%t&G7&7%7&M0$}+7%H$e8%7$H2e9$7'2}f$8*7'H2e8'7*L0#.7%H$f.7&T1.H#8%7#>%+9&7$>%+N0#7#>%'8%7$>%'8'7&8$H#8&&G%G7&9#7$M'G7$8#/$.7%7'2}Y$H$n0#7#H$e8&7'H2e8(7%\
H2e7'H7e8'7%H7e8%7(2}f$L0$..7#7$T8%.7%.y$$'t:#H7f9%;#7%H3e7$H$H$2O%G7%>%3H$M'G7#I$D%#/$.7%>%69&L'G7#H$C%+7#I#D%#/$.7%H+e7%>%49'7&2i7%>%+9(L'G7#7&C%+7#7'C%'7#H$C\
%#/$.7#7(C%+7#7$C%'7#H#C%#.7%H7e;#.}{$$&t%G%G7#Hu$T'G7#Hu2P0$7#H/q8%7#H}>lHutm8&7#H)qH}>lHutm8'7#Huu'T0%7$7&F#%7$7'F#$7$7%H~Q$mF##1.7$7#F##1.7$7#H}>lHu$mF#$7$7#\
H)qHz$mF##1.7$7&F#&7$7'F#%7$7%H}>lHu$mF#$7$7#H}%qH{$mF##.}p$$%t:#H2f9);#%G7(L0#7%7&e9%7&P0#7)H'e7$7%7$>%#H$o9&7%7&}@59&H+H'H$7(Hv+P57(H$M59%7%7&P59&7'7(2=7)>%+8\
*7)>%''G7)>%/8%/$.7$7&C%#7$7*C%'Hvuuus8*.7#7%C%'7#7*C%#7)H2e;#.~4$%&t$}Q:#H~Q#f9(;#7(H~9#e9)7#7$2X7(?%Q8+7(H+e7%2w$7(H}=C%K7(H~)}`z#C%G7(7'C%};7(7&C%E7(H(C%}77(\
H~$}`z#C%B7(H2C%;7(H}p}`z#C%77(7+D%47(H1C%37(H~=}^z#C%27(7(?&+D%>7(H~E#e9#7(H2eH*24H},7#2MH~luz#H02e8*7)2y$7(H~Q#e;#7*.}e$$(tH$8':#H2f9&;#7&H'e7$H$H$2]%G%G7&>%+\
9(L0#7&>%/8)7&>%'8*7%L'G7*7)2}]$7$H#C%#7$H$C%'/$.7*7)7(7%9'2}`$9%L0$7$7'C%#7$7%C%'.Hvuuus8(.7#7'C%'7#7(C%#7&H2e;#.}z$$%t:#HBf9%;#7%H2eH$H#7$2P%G%G7%%t7%>%2Hwuuu\
sM'G7%>%3/$.7%7%?&4D&>7%7%?&2D&77%7%H7e2}:7%>%#HwuuusN0$7%>%'.C%77%H7e9$2}18&7$2_7#HwuuusC%#7#7&C%'/$.7#7%?&+D&+7#7%?&#D&#.7%HBe;#.}S%$(t:#HBf9%;#%G7#2}*9$0#7%H\
'C%37%H{}Vz#C%27%H2e8&:#H7f9$;#7%H+e9'7#>%#H#S't7$H$C%37$7&C%27$7#>%'9&C%47$7&7#>%+H(oeC%67$H+e7$H4e7$H2e2<7$>%+8(7$>%/(7#.C%'7'7(C%#7$H7e;#7%>%+9#L'GH#8$/$.7%H\
;e9&7#7%>%/2}b$7%H4e9#7%>%>7%>%@2U7%>%67%>%7H~]}bz#H82T8$7#2y$7&2y$.7%HBe;#7$.}b$$&t:#HBf9%;#7%7$>%#>%#C%/7%H7e7%H/e2E7%>%;8$7%>%79&HwuuusM'tH$(7%7%?&>D&47%7$C%\
37%7&C%27%7%H2e9&2IC%77%H7e9'2}18$7'2_7&2bH#.8&7#7$C%'7#7&C%#7%HBe;#.~)%$,t:#H7f9&;#%G7$2}99%'G7#HwuuusC%#7#7%C%'7$2b/$.7&7$?&+D&47&7$?&#D&27&H+e7$2}J7&>%+8(7&>\
%/8):#H7f9';#7'H2e7(7)2g7'7'?&2D%4%t7'H4e9*>%#8+7*>%'8,&G%G7+9%7,M0#7*7%H$e9+C%#7%A##9-H7M7-H7Pm0#7-H|#N0$..7%7,M'G7'H+e7(7)2}0H#7'>%/0$}+.H~owz#H,H}a}cz#H~5#2T\
.8%7'H7e;#7%'G7#HwuuusC%#7#7%C%'7&H2e2b/$.7#7$?&+D&+7#7$?&#D&#.7&H7e;#.}U$$&t7&Htn8(H~iyz#>%#7$H%oe8$7#%t&GH#7$>%#9$L0$}+7$7$>%/e9)7$7&e7(l9'7%eP0#.7$2}H%G7$7'M\
'G7$H'f9$7$>%#H%nC%#/$.7$7'2K.7#7)C%+7#7'C%'H$.C%#.r$'tH$8&%G7$H}&eHkl9'7%H}&eHkl9%M0#H#8&7#7'e9$H'fA##H%lL0#7#7%e9#7$7$>%/9(e9)}@0#7$2}HH$8&7#H'f7'7(e7%N't7#7)\
2KH&(H$.C%#.7&.}e$$%t:#H7f9';#%G7#>%#9(H#S'G7'7$7%2}E7'7&?&+D&47'7&?&#D&27(7#>%+9%M'G7#H72[.7#>%'7%H(oe9$7'?&4D&47$7'?&2D&27$7'?&+D&+7$7'?&#D&#7#7%H$eC%+/$.7&2b\
.7'H7e;#.w$$&t:#H2f9';#%G7&H*R'G7$H|$l8)H#8$&G7$7&M'G7&8$/&.7)7$7%eA##M'GH$8(/&(7$H$e8$/$.#.#.7'H+e7$7%7&287'>%/8$7'>%+8(.7#7(C%#7#7$C%'7'H2e;#.~1&$0tH~9$8.:#H7\
f9';#7'7$7%eC%47'7$C%37'H#C%67'H3e8&H~9$8):#H2f9+;#&G%GH#8/7&>%#8,7&>%'80:#H2f9*;#7*H+e7&2?7*>%+8}#7*>%/7*H2e;#Huu~5#7}#H$l59*Huu~5#N'G7&7&>%#7&>%+9/70e7,7&>%'e\
feC%+.7+H+e9,7*C%'7,7/C%#7+>%/Huu~5#M'G7)8(/$.7)H$f9)0$..7+H2e;#%G7(0#H#8)7&>%#8(7&>%'8*7&2A9+Huu~5#N'G7&7&>%#7&>%+9)7*e7(7&>%'efeC%+.7'H+e9(7+C%'7(7)C%#7'>%/Hu\
u~5#M0#7$8)%G7'>%+9(L0#%G7%7(}@'G7$7(e@##H~1t}?0%/$.7%7(M0$.H#8).7'7(C%'7'7)C%#7'>%'8.7'>%#8-.7#7.7%7-5C%'7#7-7$7-5C%#7'H7e;#.w$$%t:#HBf9%;#7%7$C%37%7#C%27%Iu}R\
}W}gz}nv}S*D%77%H7e8&H#8$&G%G7$H+M'GH+8#/$.7%H+e7$7&eA##9#2w$7%7%?&+D%>7$H$e8$7%H>e7%H2e2}Z$L0$..7%HBe;#7#.x$$%t:#HGe9$;#7$H+e7#2}J7$H>e9#7$>%+7$>%/2X7$H@C%;7$H\
u}bz#C%77$H}%C%37$H~`}az#C%27$7$?%@D%47$H}7e9%7$H2eH&24H}(7%2MH{uz#H*2e9%H$F#u$7#2y$7$HGf;#7%.r$$t7#>%#H#S't7#>%+H(o8&7#>%'8#&G%G7&L'GH#8#/$.7#H'e>%#7#H+e>%#7$7\
%2d'G7#H2eH~Quz#2}f$0$.7#H7e8#7&H7f8&/$..7#H2eH#7#5(H#..}X$$'t7$7#f9&2o8%%GH~iyz#>%#H}>7%7%H}>T59'H%oe9%>%#9(L'G7%7#C%#H{yz#H{yz#?&#I$7'}{}U}TD&#/$.7%7#C%#7(7#C\
%'.7#7&C%/7#7'C%+7#7%C%'7#7(C%#7$H'f7&C%#.~2$$&t7$H}&eHkl7#H#7#H2}@5eH}^u'eH2q9$G#9&HtM9'L'GH~myz#>%#8#H~myz#H#C%#7$H2o8%H~myz#%t7#H#7&H2o9$7#M5L'G7$7%2}//$.7#H\
t7$7%e9%7$7%}@5Hkl9$T't7#(%G7#H'f9&>%#9%H$lL'G7#7%f9#2}H/$.7&7%H%mC%#.7#7$2K7$..C%#.7'.}e$$$t:#HBf9%;#7%7$>%+C%@7%7$?%#D%;2}W$9$HuuuusC%47$H#C%27$I#D&#7$H6e7%HB\
~m-##7$7#F#}R$7$H#}:$u$7$H#}:$}O7$HuuuusC%k7$HuuuusC%_7$HuuuusC%}E7$HuuuusC%Q7%HBe;#7$.Y$&t7#7$H}&eHkle9$H'f>%#8&%G7#H'f9'>%#9%H$lL'G7#7%f9#2}H/$.7'7%H%mC%#.7#7\
&H%l't7$>%/7$2}H7$e(7$.2K.w$%(t$}Q:#H2f9';#H$8(H'8)%G7&}{7$}{}Q9,I7}W}u0#7,}u9$7%2}h$8&7'H+e9*7$C%'7*7%H#7&5C%#7'>%+9$L0#7'>%/8+7#7$C%'H#8(H+8).7#7)e7+C%#7#7(C%\
#7'H2e;#.u$$$t:#H7f9';#7'H2e7$7%7&H#2})7'>%38$%G7'>%29%H}UuuusM'G7#HwuuusC%#7#7$C%'/$.7'7'?&4D&+7'7$C%'7'7%C%#7'HuuuusC%27#7'7'H2e2j.7'H7e;#.}N$%t:#HBf9);#7)7(C\
%@7)7'C%>7)H)C%;7)H~?xz#C%77)7&C%67)7%C%47)H+C%37)H~7xz#C%27)H'e9%7)H2eH'247#7$7)>%+7)>%/2T8*7%2y$7)HBe;#7*.~I$%(t$}Q:#HBf9%;#7$?%'8*7%H;e9(7$>%27$>%32}b$7%>%>8\
'7%>%@8&:#H7f9$;#7$H+e7'7&2G7$>%+8'7$7$>%/9)C%37$7'C%27$H&H#7&7)}@9&5C%67$H~ixz#H$7&5C%47%H4e9&7$H2eH%247$H7e;#7%H%C%/7%H~lxz#C%+7%7*D%#7%7%?%6D%27#7%H&247&2y$7\
(2y$7%HBe;#.}S$$$t%G7#H}T+T'G7#~Aj=#H~Eyz#>%#0$H~Eyz#HtC%#7#H~Yyz#>%#9$P0$7#7$f9#H~Qyz#>%#T0$H~Myz#>%#7#H%oeH~Uyz#>%#C%#H~Uyz#7#C%#H~Eyz#H~Eyz#>%#H$eC%#.1.#.e$&\
t:#HBf9%;#7%H4e9&7#7$2X7%H~S#C%37%H}Z}az#C%27%H})C%'7%H~f}`z#C%#7%7%?%6D%+7%H;e9#7%H&24H}+7#2M8'7&2y$7%HBe;#7'.~H$$(tH'8):#H2f9';#%G%G7%H~Iyz#>%#7$fR0#7'H+e8*:#\
H2f9&;#%G7$7%e9$7%P0#7&H'eH~Iyz#7$H'H'2=7&>%+8(7&>%''G7&>%/8$/$.H~Iyz#7$C%#H~Myz#7(C%#Hvuuus8(.7*7$C%'7*7(C%#7&H2e;#7'>%+9$HvuuusM0#7'>%/8)/$.Hvuuus8$.7#7)C%'7#\
7$C%#7'H2e;#.[$%t:#HBf9';#7'7&C%@7'7%C%>7'H$C%;7'H~6xz#C%77'7$C%67'7#C%47'H/e9%7'H4eH&24H#7%2M7#7$2e8(7'HBe;#7(.6$$t:#H7f9&;#7#7$7%2}E7&H7e;#.}F$%t:#H2f9%;#%G7#\
7$>%+9&7$>%#P't7%H+e7$7&2D7%>%+HvuuusN0$7$>%+(7&.C%'7#7$>%'C%#7%H2e;#1.#.X$$t7%H&o8%7#>%#8&7#>%'8#&G%G7%L0#7#7$H'e>%#M'G7$>%#7&7#2^L0$.7$H+e8$7%H+f8%/$..7%H#N.}\
J$&t:#H2f9%;#7%7#C%/7$>%#8&7$>%'8'&G7'7&9#N'G7$7#HBe9&C%#7#H7e7%H/e>%#>%#2}Z$L0$..7%H2e;#7#7'N.}l$$%t:#H2f9&;#7&7$C%/7&7#C%+&G7&H+e2A9#Huu~5#N'G7%>%+8$7%%tH$H~n\
|&H~n|&7#7#H|#fH8P57#H7P59#Hu$P0#}+H%7#Hu2P0#}+H&H'7#Huu'P5.9'2t7#7%>%'7%>%+e2}77%7$7'eC%+/$..7&H2e;#.}K$%t:#HBf9&;#7&H;e9'7$7%2}b$7&H$C%77&H~Guz#C%67&H$C%27&H~\
Guz#C%/7&7&?%>D%37#7&H/eH&247'2y$7&HBe;#.S$%t7$H|$l8'H#8$&G%G7$7&M'G7&8$/$.7'7$7%eA##M'tH$(7$H$e8$/%.8(..7#7$C%'7#7(C%#.M$%t:#H2f9%;#7%H+e7#7$2r%G7%>%+9#L0#7%>%\
/9&'G7&7#2}j$9$L0$.7%H2e;#7$1.#.}V$%&t$}Q:#H2f9&;#:#H2f9';#7'H'e7%2}67'>%'H$M'G#.7'?%+8)7&H'e9(H#C%+7(7)D%#7'H2e;#7%'G7%'G7&>%+7$7%~m-##.7&7%C%/.7#7&>%/C%+7#7&?\
%'D%#7&H2e;#.b$$t:#H2f9';#7'7&C%'7'7%C%#H#8%7$7&T'G7'7&C%/7'7#C%+7'>%'9#7'H+e9$>%'M't7'>%#7$>%#7#2^(H$.L8%.7'H2e;#7%.~($$&t%tH$8'%G%G%G7%7&P7%7&}@fH|$l}#%%$#.7&\
H}&eHkl9'7%H}&eHkl9(N'G7#7'e9)7#7(e9'H'fA##H%l't7'>%/8(7'2}H7'7(e(7'.2K7)H'fH&C%#.H$/%.7#7%7&2}<8'.7'.'G7#1.7$7&2v$9$L'GH#1.7%'G7$7#7%~m-##.7#7%2N7$.V$%t7#>%'9%\
7#>%#9$C%#7$'G7$7%C%'.H~iyz#>%#7#>%+9#H%oe>%#L'GH{yz#H{yz#?&#I$7#}{}UwD&#..J$$t:#H2f9';#7'H+e7$7&2r%G7'>%+9$L0#7#7'>%/7$7%2}`$9#L0#7'H2e;#7#1.#.O$%t:#H2f9%;#7%H\
+e7$H~owz#H,2c7%>%/8&7#7%>%+9$H$7$5C%#7#7&H#7$5C%'7%H2e;#.}>$$t:#H7f9&;#7&7%C%67&7$C%47&7%C%37&H+e7&H3e2}A7#7&?&+D&#7&H7e;#.};$$t:#H2f9';#7'7#7$7%2}c$C%/7'H/e9#\
2u$7#2x$7'H2e;#H|$l7&H|$lM.G$$t:#H2f9(;#7(7$7%7&7'2TC%/7(H/e9$2}18%7$2_7#7%C%'7#H$C%#7(H2e;#.}=$$t:#H2f9%;#7%H+e7#7#>%#H$H+7$2}87%>%+HvuuusN'G7%>%/}+#.7%H2e;#.G\
$&tH'8'%G7&L0#7$>%#9(L0#7#7%C%'7#7$>%'C%#7&7(g8)H+8'.7#7'e7)C%#.}>$%t&G7%L'GH#1.7%H$f8%7$A##8&7#A##8'7$H$e8$7#H$e8#7&7'M0#.7'7&f.H#7#>%#9#HGf2y$7#H~=#e2}[$7#H~I\
#e2}[$7#H~U#e2}[$7#H{#e2}[$7#H4e2}Q7#H}W$2N.}H$'t:#H2f9';#7'H#F#1:#H2f9(;#7(H+e7'H1eA##7%7&2}>7(>%+8*7(H2e;#7*'G7#7$H}z}bz#H}>2T8).7'H2e;#7).R%$t$j7$>%'9%7$>%+T\
'tH#(7$7%H$eC%'7$>%#>%#<#7%2%8&299$7&=#H$.8%7#7$C%'7#7%C%#.}M$%t%G%G%G%GH(7#>%#9$Huuuusn7$H#S5}#($$$%&#.7#>%+8%7#>%'8$&G7%'G7$2y$7$H2e2b7%H$f8%7$H7e8$/$..7#H+H7\
2f.1.7#H'e2y$1.7#H'e2}i$.}=$$t%G7$7%7&2J9$L0#7$>%#H}SuuusN0#7$>%/8&7$>%+8'.7#7&C%'7#7'C%#.}=$%t:#H2f9';#7'7$C%'7'7#C%#7'7&C%/7'7%C%+7'7'H+e2}X$8(7'H2e;#7(.}=$$t\
:#H2f9&;#7&H'e7$7%2}E7#H~U#e2}[$7#7&>%/C%g7#7&?%'D%_7&H2e;#7#.C$$t:#H2f9&;#7&H'e7#7$7%2]7&>%+'G7&>%'7&>%/2}]$.7&H2e;#.}:$$t:#H2f9&;#7&H+e7$7$7%e2}e$7&>%/8$7#7&>\
%+C%#7#7$C%'7&H2e;#.}_$$'t:#H2f9&;#7&H#C%/7&H/e9%H~N#F##7&H$C%'7&7%C%#7&>%#8'7&>%'8(:#H2f9%;#7%7(C%'7%7'C%#H#8'7$7(T'G7%7(C%/7%7#7$7(feC%+7%7%H+e2}X$8'.7%H2e;#7\
&H2e;#7'.D$$t:#H2f9&;#7&H+e7$7%2l7&>%/8$7#7&>%+C%#7#7$C%'7&H2e;#.}=#7$>%#HwuuusN'G7#7$?&+D&+7#7$?&#D&#7%2b1.7#7%?&+D&+7#7%?&#D&#.}p$%%t$j:&H$f9';&7'7%=#:#HBf9&;\
#7&7$C%'7&7#C%#7&7'C%+7&7&H}3e9#C%>7&7#C%;7&7#C%77&7&H+eC%67&7#C%47&7#C%37&7&H'eC%27&7&C%/7&H/e278#7&HBe;#7#<#8(7#2Q7'~AjH$~m}$#7'H$e;&7(.}-#7%'G7%7$2}j$8$.7#7%\
C%'7#7$C%#.}6%$t$}Q:#H2f9$;#7$H+e2}n$7$?&+8%7#H#C%+7#7%D%#7$H2e;#.}7#7#H(7$>%#9$7$H#S5H%o9$H~M}ez#e>%#C%'7#7$H~e}ez#e>%#C%#.<#7#Hv%T'G7#H}-7#b9#fq7#H$ofH};e1.7#\
H'q.G$$t:#H2f9&;#7&H+e7$7%2}K7&>%+8$7#7&>%/9%C%+7#7$C%'7#7%C%#7&H2e;#.}8#7$>%#H}bvz#7$>%'9$57$H*7$57%7&2T8$7#H}UuuusC%#7#7$C%'.?$$t7%dH$M'G7%H#7$7%2}h$58&.7#7$C\
%'7#7&C%#.}K$'t:#H2f9&;#:&H%f9%;&7%7#=#7%H$e9'7$=#7&7%7'2;7%~AjH%~m}$#7%H%e;&7&>%#7&>%'7&>%+7&>%/8(7&H2e;#7(.}G$&t:#H2f9';#:&H$f9(;&7(7#=#7'7(7$7%299$7&=#7$2}37\
(~AjH$~m}$#7(H$e;&7'>%#7'>%'7'>%+8)7'H2e;#7).=#7#7$C%+7#7%H#7$H$l9$5C%'7#H#7%7$5C%#.[$'t:#H2f9';#:&H&f9&;&7&7#=#7&H$e9(7$=#7'7&7(7&H%e9(7%=#7(2@7&~AjH&~m}$#7&H&\
e;&7'>%#7'>%'8)7'H2e;#7).}g$$(t:#H2f9%;#:&H$f9&;&7&7#=#:#H7f9$;#7$7&C%+7$7$H}.e9'C%47$7'C%37$7'C%27$7$H+eC%/7$7$H/e2F7%7$>%#7$>%'2}M7$H7e;#7&~AjH$~m}$#7&H$e;&7%\
>%#7%>%'7%>%+8(7%H2e;#7(.A$$}QH}W}iz#?&#8$H}W}iz#I#D&#7#7$I7}W}=%'7#7$}uH$MC%#.=#7#>%#HuuuusN'G7#2y$7#H/e2y$7#H4e2}[$..O$%t7#>%#7#>%+9&f7$P'G:#H2f9%;#7%H+e7#7&7\
$H$H$2}87%>%+HvuuusN'G#.7%H2e;#..},#7#>%#<#2-9#H*R't7#A#~gwG(H+..}-$$t&G7#7$259%L'G7#7$2LL0$..7%.5#7$7&M'G7$'G7#7%7$~m-##.1.#.<#7#7$>%+C%'7#7$>%'H#7$>%#HuuuusN5\
C%#.}(#7$7&M't7#7%7$2^(H$.L.:#7#7$H|$lH%o9$>%~m}gGC%'7#7$>%}j}hGC%#.9#7#7$>%#H%o9$>%~.}hGC%'7#7$>%~M}hGC%#.5#7$'G7#7$7%2p1.7#HuuuusC%#.}'$$tH}W$H+2}j$9#L'G#.7#.\
}*#7#>%#7#>%'7$>%#7$>%'2}T$.3#7#>%#9#H}T+T'G7#2Q..}*#7#>%'7#>%+7$>%'7$>%+2}T$.4#7#>%#7#>%'7$>%#7$>%'2d.}(#7#>%#HuuuusN'G7#2y$..0#7$'G7#7$2N..}&#H}W}iz#7#}{I7}UI\
$}TD&#.0#7$'G7#7$2N../#7#7%7$7&2}G.1#7#>%#7$7%H%2Y.e$&t:#H7f9&;#7&H+e2}n$7&H#C%67&7&?&+D%37&H3e9'7$7%e9%7$f9(H%q7(H&lH#Ne2t7$7%7'2W7#7&>%6C%+7#7&?%3D%#7&H7e;#.}\
,$$j7#>%#<#7$7%2.8&299#7&=#7#.}##7#2u$H|$lH)}@.2#7#7%C%'7#7$C%#..#7#7$2}5H$n.5$$j7#>%#<#7$2$8%299#7%=#7#.}##7#Huuuus7$fR.-#7#H$H$2f.C$%t7#>%+8$7#>%'8%&G7$'G7$H$\
f8$7%2b7%H2e8%/$..7#H+H22f.,#7$7#2v$..#7#>%#<#2&.-#7#>%#2}d$.)#7#}M}u.0#7#Iuuuu2D&#..y}+-#Huuz#.}$};m`_[^o`_}=####2#-#H}juz#.On`^m`oYo`sopn`mi[h`k[nnrjm_kmjkn[^\
^`nnYojf`injh`ocdib7`gn`9ipgg########u#H{uz#.v*odh`jpoo}Lk`kd`^`HpocW}Lk`dn7hdnndib}2jkodjin[7]jjg`[i[7iph]`m[7nomdib[i7[mm[}L[i7j]e`^oPS}CHQPKYTUWPTS}B}DVTSNYP\
S}BWHSJLYXVQVLKPVLJWLKNQTIHQYJTSSLJWPTS}BYXSH}CHPQHIQLXSL}EULJWLKYHS}B}DLVXSHXWOLSWPJHWLKMTVIPKKLSMLHWXVLYKP}BHIQLKUQHSYQPRPWUPLJLYSTWYMTXSKPS}CHQPKYUPLJLY}CLV}\
BPTSUVT}?LJWYNTSLUPLJLYJTSMQPJWPS}CHQPKYJVLKLSWPHQ}BPS}CHQPKYTHXWO}5YJQHPRTHXWO}5YHUUYRP}B}BPSN}BLJVLWYRHSHNLVYMHPQLKJVLKLSWPHQYJOLJ}@YMHPQLKVL}?LJWLKVHWLYQPRPW\
LK}BLV}CLVYLVVTVSLW}DTV}@WPRLTXWHITVWLKUVT}?LJWY}DPWOTXWYL}EWLVSHQYPKUVT}?LJWYXSVLHKHIQLJTSSLJWPTSYSTWYMTXSKJTSSLJWPTSYL}EUPVLKJTSSLJWPTSYSTWYQTHKHIQLJTSSLJWPTS\
YW}FULYRP}BRHWJO}BLJVLWYWL}EWIH}BPJYHXWOJX}BWTRYHXWOTPKJSTYHXWOTHXWO}5UQHWMTVRYTHXWO}5JQTXKYTHXWO}5#$%&'()*kd`^`S[h`km`ads###}x%2#.###~'%2#-###~1%2#.###~;%2#'##\
#~?%2#*###~F%2#)###~L%2#1###~[%2#/###hpno7]`7}BLJVLWYWL}EW@7IH}BPJYHXWO@7JX}BWTRYHXWO@7TPKJ@7STYHXWO@7THXWO}5@7UQHWMTVRYTHXWO}57jm7JQTXKYTHXWO}5hpno7]`7[7rcjg`7\
iph]`m7ja7hdggdn`^ji_n7amjh7}47oj7}5}4}7D}7E}6C}7D#$#H}_}Wz#.(~o%2#,#Hz}Wz#.8*&2#)###$#######&###2&2#+###U&2#_#H{}Wz#.}$}N#2#0###$#######(#H}]}Xz#.~d2{}>##z|||~\
PH~&&2#}:###k#2#*###$#######kmje`^o`so`mi[gP_`so`mi[gUmje`^oP_Ydn7ojj7gjibF7Z};km`ads}=Y};`so`mi[gUmje`^oP_}=Z7h[}L7c[q`7}4BB7XWMA}4C7pidon@7ndi^`7[7kd`^`7^[iij\
o7m`[_7][^f7[7gjib`m7f`}L7hpno7]`7@7ijo7hpno7ijo7]`7`hko}L[i7[mm[}L7ja7nomdibn~Su}tF7cjg_n7c[ga7ja7[7npmmjb[o`7k[dm@7rcd^c7oc`7n`mq`m7rjpg_7m`kg[^`7]}L7[ijoc`m7\
^c[m[^o`mkmjkn}2dn7pi_`adi`_@7rcd^c7}?}BTS7rjpg_7_mjkF7bdq`7[7q[gp`@7jm7g`[q`7oc`7f`}L7jpohpno7]`7[7adido`7iph]`moc`iYYkmjojYYc[n7[7kmjk`mo}L7i[h`_7ZYYkmjojYYZ@\
7rcd^c7rjpg_7]`7gjno7ji7oc`7r[}L^jpg_7ijo7]`7m`[_hpno7]`7kg[di7_[o[@7ijo7[7kmjhdn`@7[7api^odji@7[7]dbdio@7[7R[k7jm7oc`7gdf`dn7i`no`_7ojj7_``k@7jm7m`a`mn7oj7don`\
gaWcdn7kmje`^o7c[n7ij7`so`mi[g7d_@7nj7do7]`gjibn7oj7ij7^pnojh`mF7oc`7kd`^`7rjmfn7di7kmje`^on7oc[o7r`m`7h[_`7ajm7[7^pnojh`m}2Jjii`^odjiSjoMjpi_Jjii`^odjiSjoMjpi_\
LmmjmJjii`^odjiLskdm`_Jjii`^odjiLskdm`_LmmjmWc`7^jii`^odji77^jpg_7ijo7]`7gj[_`_F7Wc`7^m`_`iod[gn7ja7^jii`^odji77ij7gjib`m7rjmfF7kmjqdndji7do7[b[di7rdoc7i`r7ji`n\
}2Wc`7^jii`^odji}/n7q[gp`7^jpg_7ijo7]`7m`[_F7Wc`7kmje`^o7oc[o7ocdn7kd`^`7mpin7di7^jpg_7ijo7]`7m`[_F77dn7ijo7ja7o}Lk`77]po7F7bdq`7oc`7n[h`7kd`^`HpocW}Lk`7c`m`7[i\
_7oj7kmjqdndjiJjii`^odji}2Wc`m`7dn7ij7^jii`^odji7F7do7dn7h[_`7]}L7kmjqdndjiJjii`^odji7rdoc7oc`7n[h`7kd`^`S[h`7[i_7km`ads@7rc`i7oc`7^pnojh`m7gjbn7di}2Wc`7^jii`^o\
dji7ja77r[n7ijo7gj[_`_7rdocdi7oc`7^[gg}/n7Zodh`jpoZ}2cjg_n7oc`7^c[m[^o`m7SXQ7>X}1BBBB?@7rcd^c7oc`7n`mq`m7^[iijo7nojm`dn7ijo7[i7jkodjiF7dn7do7hdnnk`go}>kd`^`Ahpn\
o7]`7[7kd`^`}/n7k[^f[b`7i[h`@7np^c7[n7ZG[^odq`kd`^`n}3kd`^`Ab`g[ojZpi_`adi`_S[S}Hj]e`^o7dn7oc`7o`so7ja7[7hdnndib7jm7rmjib7q[gp`F7bdq`7oc`7^pnojh`m}/n7d_@7jm7^pn\
ojh`mn7rdocjpo7ji`7rjpg_7nc[m`7[7^jii`^odjib`o^jii`^odjinhpno7]`7oc`7Z^jii`^odjinZ7ja7oc`7kd`^`}/n7^jio`sohpno7]`7oc`7Zkmje`^oZ7ja7oc`7kd`^`}/n7^jio`so@7jm7don7\
`so`mi[g7d_##'###,###+###+###+###,###}D#2#y#2#}q#2#}y#2#~%#2#~-#2#1###}%###-###}-###}$###1###,###2###-###1###}'###/###}####}&###3###}%###}'###})###+###/###/###*\
###*###*###5###}%###3###}%###})###4###~5#2#~D#2#~V#2#~a#2#0$2#}-$2#A$2#C$2#M$2#U$2#Y$2#o$2#u$2#}]$2#}o$2#~'$2#~8$2#~M$2#~d$2#~l$2#*%2#}&%2#}+%2#8%2#>%2#J%2#X%2#\
d%2#}N%2#}a%2#.###-###.###'###*###)###1###/###}x%2#~'%2#~1%2#~;%2#~?%2#~F%2#~L%2#~[%2#+###+###+###+###,###+###,###}&###}y#2#}y#2#}y#2#}y#2#y#2#}q#2#~-#2#`(2###2\
#-#H}Zyz#.H^gjnpm`7diqjf`_7m`^pmndq`g}L7jm7[ao`m7]`dib7_mjkk`_##A###}2###}3###B#H~Ayz#.$}5#H~Myz#.$'"};var v=require("./shared.cjs");function F(){return(0,v.readBytes)(Z)}var g=require("./shared.cjs"),N=require("./shared.cjs"),T=require("./shared.cjs"),O=require("./shared.cjs"),Q=require("./shared.cjs"),U=new Q.Loader(F,()=>{let o={
TextDecoder:(0,g.textDecoder)(),TextEncoder:(0,g.textEncoder)(),propertyOf:T.propertyOf,textOf:T.textOf,toldBy:N.toldBy,typeOf:T.typeOf,errorOf:C7,causeOf:r7,typed:i7};
return new O.Instance(x(o),()=>{})});function C7(o,G,i,c,f){return{code:o,message:G,...i&&{field:i},retryable:c,...f&&{cause:f}}}function r7(o,G,i){return{name:o,
message:G,...i&&{code:i}}}function i7(o,G,i){return i?{type:G,[i]:o}:{...o,type:G}}var W=require("./shared.cjs");async function A(o,G,i){let c=G7(i);try{await void 0;let f=await U.instance();return f.run("checkFetch",o,G,c),await f7(c.timeout,
c7(f,o,G,c),()=>f.run("timeoutError",c))}catch(f){throw new W.PredefinedConnectionError((0,W.errorData)(f))}}function G7(o){try{return(0,S.typeOf)(o)===S.OBJECT?
{...o}:o}catch{return o}}async function f7(o,G,i){if(o==null)return G;let c={},f,L=new Promise(z=>f=setTimeout(z,o,c)),a=await Promise.race([G,L]).finally(()=>clearTimeout(
f));if(a===c)throw i();return a}async function c7(o,G,i,c){let f=i;if(typeof i=="object"&&i!==null||typeof i=="function")try{f=await i.externalId()}catch(z){throw o.
run("contextError",void 0,z)}let L=o.run("connectionKey",c,f),a;try{a=await G.get(L)}catch(z){throw o.run("contextError",L,z)}return o.run("connectionValue",c,L,
a)}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=h.PredefinedConnectionError;exports.fetchConnection=A;exports.isPredefinedConnectionError=
h.isPredefinedConnectionError;
