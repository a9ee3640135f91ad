var Y=Object.defineProperty;var s8=Object.getOwnPropertyDescriptor;var i8=Object.getOwnPropertyNames;var o8=Object.prototype.hasOwnProperty;var F8=(d,s)=>{for(var o in s)Y(d,o,{get:s[o],enumerable:!0})},c8=(d,s,o,c)=>{if(s&&typeof s=="object"||typeof s=="function")for(let F of i8(s))!o8.call(d,F)&&F!==
o&&Y(d,F,{get:()=>s[F],enumerable:!(c=s8(s,F))||c.enumerable});return d};var _8=d=>c8(Y({},"__esModule",{value:!0}),d);var K8={};F8(K8,{PredefinedConnectionError:()=>S.PredefinedConnectionError,fetchConnection:()=>T,isPredefinedConnectionError:()=>S.isPredefinedConnectionError});
module.exports=_8(K8);var S=require("./shared.cjs");function g({TextDecoder:d,TextEncoder:s,causeOf:o,errorOf:c,propertyOf:F,textOf:l,toldBy:h,typeOf:m,typed:H}){let w;function Q(n,$,G){let t=C.x(n,$,G);if(t[1])throw O(
t[0])}function N(n,$){let G=a(n,C.F,C.G),t=f;return C.y(G,t,$)}function W(n,$){let G,t;try{let i=C.z(n,$);var e=i[0],r=i[1];if(i[3])throw e=0,r=0,O(i[2]);return G=
e,t=r,u(e,r)}finally{C.H(G,t,1)}}function z(n,$,G){let t=a($,C.F,C.G),e=f,r=C.A(n,t,e,G);if(r[2])throw O(r[1]);return O(r[0])}function q(n){return C.B(n)}function $8(n){
let $=C.C(n);if($[2])throw O($[1]);return O($[0])}function G8(){return{__proto__:null,a:{__proto__:null,q:function($){return!$},r:function($,G){return $===G},s:function($,G){
let t=G,e=typeof t=="number"?t:void 0;y().setFloat64(($>>>0)+8,V(e)?0:e,!0),y().setInt32(($>>>0)+0,!V(e),!0)},t:function($,G){let t=G,e=typeof t=="string"?t:void 0;
var r=V(e)?0:a(e,C.F,C.G),i=f;y().setInt32(($>>>0)+4,i,!0),y().setInt32(($>>>0)+0,r,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function($,G){throw new Error(u(
$,G))},m:function($,G,t,e,r,i){return o(u($,G),u(t,e),r===0?void 0:u(r,i))},i:function($,G){let t=G.code;var e=V(t)?0:a(t,C.F,C.G),r=f;y().setInt32(($>>>0)+4,r,
!0),y().setInt32(($>>>0)+0,e,!0)},e:function(){return k(function($){return Object.entries($)},arguments)},n:function($,G,t,e,r,i,_,Z){return c(u($,G),u(t,e),r===
0?void 0:u(r,i),_!==0,Z)},b:function($,G){return $[G>>>0]},c:function($,G){return $[G>>>0]},j:function($){return $.hasCause},o:function(){return k(function($){return Object.
keys($)},arguments)},d:function($){return $.length},h:function($,G){let t=G.message,e=a(t,C.F,C.G),r=f;y().setInt32(($>>>0)+4,r,!0),y().setInt32(($>>>0)+0,e,!0)},
g:function($,G){let t=G.name,e=a(t,C.F,C.G),r=f;y().setInt32(($>>>0)+4,r,!0),y().setInt32(($>>>0)+0,e,!0)},l:function($,G,t){return F($,u(G,t))},p:function($,G,t,e){
let r=l(G,u(t,e));var i=V(r)?0:a(r,C.F,C.G),_=f;y().setInt32(($>>>0)+4,_,!0),y().setInt32(($>>>0)+0,i,!0)},f:function($){return h($)},k:function($){return m($)},
a:function(){return k(function($,G,t,e,r){return H($,u(G,t),e===0?void 0:u(e,r))},arguments)},v:function($,G){return u($,G)},u:function(){let $=C.K;$.set(0,void 0),
$.set(1024,void 0),$.set(1025,null),$.set(1026,!0),$.set(1027,!1)}}}}function t8(n){let $=C.J();return C.K.set($,n),$}var K=null;function y(){return(K===null||K.
buffer.detached===!0||K.buffer.detached===void 0&&K.buffer!==C.w.buffer)&&(K=new DataView(C.w.buffer)),K}function u(n,$){return n=n>>>0,e8(p().subarray(n,n+$))}
var b=null;function p(){return(b===null||b.byteLength===0)&&(b=new Uint8Array(C.w.buffer)),b}function k(n,$){try{return n.apply(this,$)}catch(G){let t=t8(G);return C.
I(t),C.K.get(x)===E&&C.L(x),C.L(x=C.J()),E}}function V(n){return n==null}function a(n,$,G){if(G===void 0){let _=j.encode(n),Z=$(_.length,1)>>>0;return p().subarray(
Z,Z+_.length).set(_),f=_.length,Z}let t=n.length,e=$(t,1)>>>0,r=p(),i=0;for(;i<t;i++){let _=n.charCodeAt(i);if(_>127)break;r[e+i]=_}if(i!==t){i!==0&&(n=n.slice(
i)),e=G(e,t,t=i+n.length*3,1)>>>0;let _=p().subarray(e+i,e+t),Z=j.encodeInto(n,_);i+=Z.written,e=G(e,t,i,1)>>>0}return f=i,e}function O(n){let $=C.K.get(n);return C.
L(n),$}var B=new d("utf-8",{ignoreBOM:!0});B.decode();var n8=2146435072,L=0;function e8(n){return L+=n.length,L>=n8&&(B=new d("utf-8",{ignoreBOM:!0}),B.decode(),
L=n.length),B.decode(n)}var j=new s;"encodeInto"in j||(j.encodeInto=function(n,$){let G=j.encode(n);return $.set(G),{read:n.length,written:G.length}});var f=0,d8,
C8,C;function r8(n,$){return C8=n,C=n.exports,d8=$,K=null,b=null,C.M(),C}var E={},x=0;return w={imports:G8,start:r8,functions:{checkFetch:Q,connectionError:N,connectionKey:W,
connectionValue:z,projectError:q,timeoutError:$8}},w}var X={common:"1111111111111101110010001001100011111100110011001000001100100000111111111100111110101100000000011111111111111111111111111000000111000010000010000\
000000000100000000000000000000000000000000000001000000000000000000000000000001000000000000000001000000000000001",text:"#Zmg$###$}e%}/Y&sss#Y%ss#Y%ss$sY$s$sY$s#Y\
&sss$sY'ssss#Y'ssss$sY(sssss#Y%si#Y$i$sY$i$iY#$sY%is$iY(sssss$sY)ssssss$sY#&sssY(issss$iY&iss$iY)ssssss$iY+sssssssi$iY'siss#Y%ii$sY##Y%ss$iY)ssssss#Y'siii#Y*sss\
ssss#Y&sii#Y(sissi#Y&ssi$iY%ii'ssssY'issi&sssY&iii%ssY$i&sssY+ssssssss$sY$}R$sY#'ssssY#%ss%}V$}'$Z$Z#3$Z$[#0$Z$]#0$Z$^#-$Z$_#.$Z$`#.$Z$a#,$Z$b#,$Z$c#,$Z$d#-$Z$e\
#-$Z$f#}$$Z$g#}%$Z$h#4$Z$i#.$Z$j#}&$Z$k#-$Z$l#}'$Z$m#,$Z$n#,$Z$o#}($Z$p#5&~C$~A$+#&$%$+(+)/$)##+%&$#&)&+#$%$$})}##$&$$)())#&%(&(%$#&%%$#%)/&&)#1$#'%###(*#$$($(%\
##())%&*$%#&&*+#*'$*$$$}*##*+($$)()'$6*$$'#)*(###$%'&$#&7}+$&##},(#''$&.)#}-8#%,##9:''%$;&%)$*$$#}#1/$#'##(%%%%'%%'$'#*(#(&#%%%''%&&<''($i#}U+(&$#3)}-'s$Gtty#.s\
#G~Bxy#.s#G}`}jy#.s$Gt+.*Q3$q%#$r#~%$$}M#}p$$}N#}z$$G#}{$$H#}w$$I#~&$$J&$$K&%$L#g$M#q$N#~F$$O#~E$$}@#8$}A$#$P#}D$Q#4/$--|}v$~A$}S/&&s$}P$i;#G}o$e:(<#8(8%C%78(8$\
C%5%F%F%F%F%F%F%F%F%F%F%F%F%F8'Gy#Q'F8&2~,$G|$k}#+($)%*'+&'.8#8(G5dG~N}]y#G}/2}x$//.8#GttttrC%#/..8&>%#=#22G#M9$8#GutttrC%#8#8$KE#'/-.8&G~'wy#G'G(2}RK0(.8#8(G5d\
G}b}]y#G~<#2}x$/+.8$8%G~B}[y#G)2kK'F8#G}VtttrC%#/+.8#8(G5dG~H}[y#G~9#2}x$/*.8(G{#d8$8%8&2:8(>%n9$8(>%j:%GttttrL0(8#8(>%rC%/8#8$C%+8#8%C%'8#G}TtttrC%#/).8(G{#d8&\
2}[$8(}1&rJ########8(>%j6:+~0H|||||||||#}TH|||||||~h|#}D0&8#8+}:&+8#G}StttrC%#/(.8(G#C%Y8(Httttt$D%}F8(8&2~R$C%f8(G#C%b8(8&C%^8'G$d9'&F8(8(G~U#d2}Z$8(>%#G$M0%8(\
8(>%'C%N8(G{#d8$8%8(G~:#d:*8'2}'8(>%n9&8(>%j:)GvtttrL'F8#GvtttrC%#8#8&C%'8*2~@$8(G~J#d2~P$/).8(8(?&rD&>8(8&C%<8(8)C%88(GttttrC%j8(G}9d8(G8d8(G{#d2}n$8(>%Y:&8(>%\
}FL'F8(G~J#dG22u$.8(>%}J8&G'nd:*8(?&}9D&#8*8(?&FD&+8(8&G$dC%Y8(G~:#d2~@$/#.#.8&>%#=#2'9,28:&8,}.#8(G2d2~'$8(>%2G$kK'F8(8&C%}78(G#C%F8(Httttt$D&}98(8(G}7d:&2~R$C\
%T8(G#C%P8'G$d9*8(8&C%N%F%F&F8(G+d8(G~:#d2}Z$%F8(>%+G$L'F8(8(>%/C%V8(8(G~F#dG#2~N$C%^8(G{#d8$8%8(G~U#d:'2:8(>%n9&8(>%j:)GttttrM0$8#GvtttrC%#8#8&C%'8'2~@$/'.8#8(\
?&FD&+8#8(?&}9D&#8(G}7d2~@$/+.8(8(>%rC%Y8(8&C%}J8(8)C%}F8(G~U#d:&2~@$8(>%}J:'8(>%Y:)G~+wy#G,2}_$K'F8(8)C%n8(8'C%j8(G{#d:'G'G#2[K'F%F8%'F8(8(?%}JD%t$8(G$C%}P8(G}\
buy#C%r8(8%C%n8(8$C%j8&8'G&2}(/$.8(G~U#d8(G~J#d:&>%'8&>%+2h.8(>%b9&8(>%f9'8(8(G~F#dG$2~N$C%w$8(G{#d8&8'8(Gw$d:)8*2}'8(>%n9&8(>%j:'GvtttrL'F8#GvtttrC%#8#8&C%'8)2\
~@$8(G~U#d2z$/'.8'G}VtttrM'F8(8(?&rD&}h$8(8&C%}d$8(8'C%}`$8(G}9d8(>%}J8(>%Y8(G}`$d2}<.8(Gw$d2~@$8(G~U#d2z$.8(G~J#d2z$8(G~F#d2~@$/$..8#8(G5dG~3wy#Gy#2}x$.8(G~J#d\
2z$.8(G~F#d2~@$8(G}9d2w$8(G}7d2~@$/'.8(>%49$8(G$C%j8(8$C%n8(G~e#d2~@$8#8(G5dGu}]y#G32}x$/&.8#8(>%YC%/8#8(?%}FD%'8#G}UtttrC%#/%.8#8(G5dG}lwy#G}(2}x$/$.8#GvtttrC%\
#8#8$C%'.8(G}o$d<#.}j%%)s$}R;#G8e:&<#%F%F%F%F8%'F8%G&n:(G+eG&p}|H#}R9,8&8$8(dC%58&8$C%48&G+d8&G4d:'8,}v2}H8&>%+G$kK0%8$G+d9%8'8&>%/:*2}l$8'8$>%#:'8$>%'8'd2}]$8*\
8&>%7:$e9'8&>%58$d9$/$.8#2}t$/&.8(G+e9)&F8)K0%8%>%#9+8%>%'9(8$G#G$G#2~.$8'8(O0$8$8(8+8(2~.$8)G+e9)8'8(e9'8$8(d9$8%G+d9%/#.#.#.8#8&?%4D%#8#8*8'eC%+.8&G8d<#.~`(%+\
s$}PG{}Wy#9';#GFd:%<#%F8#>%#G#R'F&F8'G~#}Yy#L'FG#9$/&.%F%F%F%F%F8#8'>%8:&8'>%<:(2I:$'F8%G@d8&8(2}K8$>%#9&8%>%}79(8%>%B9*%F%F%F%F%F%F%F%F%F%F%F%F8'>%#:)}#*$###%#\
&#.G(8&Gttttrm8&G#R6G%e}#&'&-0.8&G}TtttrM0//0.8&GutttrL0//..8&G#R0./-.8)G$e}#&$&%,.8)G(M0+G59&8$}1&+:,8,}l}pJ########[0*8,8'}1&+`K0*8,8'}1&2_0,/*.8$>%/0+/%.8'>%\
+9)8'>%'9+8%8$?&+D%}9G/9&8%G}9d8+8)2[0*/(.8$>%/:&0$.8*8(G~D}Yy#G32}J9$/).8*8(8$>%+8&2}Y$9$/(.8)G*M0%8$>%/G'n9)8$>%+9&&F8)K0'8&>%#G}TtttrM'F8%G5d8'2~6$8%G2d8&2}u\
$8*8(8%>%58%>%78%>%28%>%42}C9$/).8)G2e9)8&G/d9$8&G+d9+8&G2d9&8*8(8+>%#8$>%#2}Y$:$K0#./'.G#9$8'A#>0'8%G@d:#8&8(2}K8%>%B8%>%}7G}Xuy#G-2}J9$8#2z$/*.8*8(8&8'd:$>%#8\
$>%'2}J9$/%.8%G+d8'2~6$8%8$2}u$8*8(8%>%+8%>%/8%>%#8%>%'2}C9$/$.G#9$.8%G@d2z$.8'GBd9'8$K0#./$.8%G8d8#2}u$G}cuy#G*G~.uy#G,8%>%88%>%<2}C9$.8%GFe<#8$.}Z'$)s;#Gt$e:%\
<#8$>%#>%#9'8%G2d8$>%2>%#8$>%4>%#2}Q8$>%8>%#9$8%>%29&8%>%49(8%8'C%58%8(C%88%8&C%78%8$C%<8%G#8%G<d:'8'2~,$G|$kG%O:)6C%>8%G~J#d8%G5d2C8%>%}J9$%F8%>%}F:*G}VtttrL'F\
8'2~@$G$9&/$.8%8%?&YD&F8%8$C%}<8%8*C%}98%G@d8%G}9d:'8&8(G#8%G>d8)62l8%A#@:)G&L'F8%8%>%BC%}F8%G~J#d:&2}09$8&2v$8'2w$8%G<d2~@$G$9&/$.8%>%}79'8%>%B9(8%A#A9*8%8%>%<\
:$C%PG#9&%F%F%F8)G$e}#%#$%.8(9&.8%G+d8*2~1$8$8%>%+8%>%/8&8'G#8&62~3$9$8%2~'$G$9&%F8%>%#G$kK'FG#9&/$.8%8%>%'C%T8%G~J#d:$8%G~B#d:(2}38%8$2SC%V8%G~F#d:'2}09$8'2v$8\
(2~@$.8%G~>#d2~@$.8%G}9d2w$.8%G7d2~8$8#8$C%'8#8&C%#8%Gt$d<#.v&%&s$}R;#G2e:%<#%F%s%F8#8$G}%dGjk:&8#8&}A6G$e2}v$:'G$d:$G}>Q'F%FG{xy#?&#:(Hs8$}|v}T2~T$:$G}?Q'F8#G3\
O0$8#G$e9#&F8%G'd8$8&8#2E8%>%'G$L0'8$G}?O'FG{xy#?&#Hs8$G$d}|v}T2~T$:$Gy#O0$..8%G'd8'8&8#2E8%>%'0&G#9$/(.G#9$8(8'}|}XH$}TT0'8%G'd8'8&8#G$e2E8%>%'G$L0%/'.G~ixy#>%\
#8$G%nd>%#:$>%/8$2o8$G'e:'8'>%#G%mC%#8$d/%.G#9$G{xy#?&#H#}G0%8%G'dG}?8&8#G$e2E8%>%'G$M0%.8%>%+9$8%>%/.9#8#8$8&d:&L'sG$(8&8#2KG&.9#8&G'e8#C%#.8%G2d<#8$.}d&$&s;#G\
~B#e:%<#8$>%2>%#9&8%8$>%#>%#C%#8%8&C%'8%GFeG~3}Yy#G38%G'd2}B%F8%>%F:$G}VtttrL'F8%8%>%JC%B8%GBd:$2}09&8$2v$8#GttttrC%#8#8&C%'/$.8%8%?&ND&28%8%>%JC%/8%8$C%+8%GFe8\
%2C8%>%J9$%F%F8%>%F:&G}VtttrL'F8#GttttrC%#8#8$C%'/$.8%8%?&ND&}98%8$C%}78%8&C%B8%G<d8%GBd:$8%G+d2}28%>%<:&GttttrM0$8%8%>%>C%F8%GFe:&2}09'8&2v$8#GttttrC%#8#8'C%'8\
$2w$.8%G+d2w$/$.8%8%>%@:$C%88%8%>%>:'C%78%8&C%58%GBd2w$8#8'8$2h8%G5d2z$8%G+d2w$.8%G~B#d<#.}T&$%s;#G2e:(<#%F8&2}/G|$k:)G+M'F8#8)8'G|$k:&L8&G'}A8)G(Skl'sG#(8(G+d8\
)2~1$8#8$8%8'8(>%+8(>%/2}7C%'G&.E##/$.%F%F%F%F%F%F%F%F%F%F8'G|$kG$e}#*%$*+#('&.8&G~/ty#G/2~H$K0*/(.8&2~S$K0)/*.8&G}vty#G+2~H$K0(8&G}~ty#G+2~H$K0(8#G}S%};$#/*.8&\
>%#2~,$G|$kG%M0'8#G.C%+8#G}kty#C%'8#G$};$#/).8&G~/ty#G/2~H$0$/&.8&G~/ty#G/2~H$K0%.8#8'E#$8#G%E##/&.8&2~S$0$.8$8%8'G~:ty#G}#2}79$8#G&E##8#8$C%'/$.8#G(C%+8#G~*ty#\
C%'8#8'E#$8#G$E##.8(G2d<#.~g%%&s$}R;#G~B#e:&<#%F%F8%>%':'8%>%+:(G~m}^y#G}$2}_$K'F8'8(G}^}_y#G}(2}_$K0$.8#8$2}E9$/$.%F8'8(G}t}_y#G32}_$K'F8'8(G~)}_y#G}'2}_$K0$.8\
&G}9d:'8#8$2_8&G}5C%58&G}_}`y#C%48&G},C%+8&G~b}_y#C%'8&8&?%}<D%/8&G~6#d:#8&G'dG&2}(G68#2O9$8'2z$/$.8&G@d:'8#8$2_8&?%B9)8&G}9d:#8%2V8&G$C%>8&G}buy#C%<8&G}'C%58&G\
~M}_y#C%48&8)D%/8&G1C%+8&G~>}_y#C%'8&8&?%}<D%78&G~6#d:$8&G'dG(2}(G78$2O:$G$E#t$8#2z$8'2z$.8$G5d:#2~($8#8%G>~m-##8&G~B#d<#8$.~Q%$%s;#GBe:(<#%F%F%F8%K'FG}Wvy#G)G~\
D}Yy#G32}J9)/$.G}Wvy#G)8$8%2}Y$:)K0$.8#GttttrC%#8#8)C%'/$.8&8'2P:)'F8#GttttrC%#8#8)C%'/$.8(8'C%@8(8&C%>8(G$C%<8(G~g}Yy#C%88(8%C%78(8$C%58(G/d8(G5d:$G&2}(8$8(>%2\
8(>%42~:$G#9%&F%F%F8(8(}3$8'sG#(8(G5d2@:$Gtt~6#L0%8$Gtt'O0$8$G|*kGt~+sl.};$8.8%G$d9%/$..8%G~U#Q'F8#8(>%4C%+8#8(?%/D%#/$.G~3}Yy#G3G~h}Yy#G~c#2}J9$8#GttttrC%#8#8$\
C%'8(G/d2z$.8(GBd<#.}W%$)s;#G2e:)<#%F%F8%8%G&dG}Pk:(M'F8)G+d8$8%8&8(8%e:'8&8'O6:'2bG$9(8)>%+G$k0$.8&G+e9+8$G|$kGu}S}U+f9(&F%F%F8'8+Q'FGt}S}U+8%8'd:*>%#8(m:,e8,l\
Gt}S}U+8*G'd>%#8(m:*e8*lkGtu}S}UrkGtu}S}UrL0$.8)8$8%8'd8&8'e2bG$9(8)>%#G$k0$G#9(/'.8'G+d9'/$..8)>%'8'd9'/$.8)>%/9'.8#8'C%'8#8(C%#8)G2d<#.~#%$(s;#G2e:&<#%FG~Fxy#\
>%#0#G~Fxy#GsC%#G~Uxy#>%#:$G~Qxy#>%#:#L'F8$9#G~Jxy#>%#:%8$L'F~BiGt$8$8$Gt$Q6:%~m1#:'GsL0%%FG~Yxy#>%#:#K'FG~Yxy#8'C%#/$.8#8$d8'M0&.8&G+d8%2}d$8&>%+GutttrM0%G~Jxy\
#>%#9%G~Qxy#>%#9#.8#8%S0$G~Nxy#>%#8#G%nd8$G$dC%#G~Qxy#8#G$d:#C%#.8#8$Q0#G~Uxy#G~Nxy#>%#8$G%nd>%#C%#G~Fxy#G~Fxy#>%#G$dC%#G~Yxy#>%#8&G2d<#8$d1.#.}c%$&s;#GFd:%<#8$\
>%8>%#9&8$>%2>%#9'8%8$>%#>%#C%48%8'C%58%8&C%7%s8%G4dG~N}ey#G&G(2}RK'F8%G+dG~P}ey#G.G~[}ey#GB2s8%>%/9&G$/$.%F8%G5d:$2~,$G|$kG&S'F8$G~*}Yy#G-G(2}RK0$.8%G8d8%G7d2C\
8%>%8G}VtttrL'F8%>%<9&G$/%.8%8%?&>D&}98%8%?&8D&B8%GBd2w$G#/$.8%G~#}Yy#G*Gx}fy#Gy#2s8%>%'9&G$.9$8#8&C%'8#8$C%#8%GFe<#.}w%%(s$i;#G8e:'<#8'G4d8&2}S$%F8'>%4GttttrM'\
F8'8'?%4D&+8'8'>%7:)C%28'>%/9(/$.8'2~U$8'G#C%28'8'>%':(C%/8'8'>%#C%+.8'8(C%48'8(8)dC%5%F%F%F&F8'G4d2@:*G~n|&M'F8*Gtt~6#M0$/%..8(8)2}&9,28:(8,}.#8'8(C%48'G4d:(>%\
#=#8&>%#=#23G#M9+8(2~@$8+K0$.8#8'>%2C%+8#8'?&+D%#/$.8$8%G~n}Zy#G~E#2}J9$8#GttttrC%#8#8$C%'8'G+d2z$.8'G8d<#.~T$$&s;#G~B#e:&<#8&8%C%58&8$C%48&8&G~A#d:$C%J8&8$C%F8\
&8$C%}<8&8&G5dC%}98&8$C%}78&8$C%B8&8$C%@8&8&G4dC%>8&G7d8&G>d26%s8&>%7GttttrL'FG$9%8&>%89'G#/$.8&8&>%<C%B8&8&?%7D&>8&G+d8&G>d2X8&>%/9(G#9%8&>%+.9$8#8%C%/8#8'C%+8\
#8(C%'8#8$C%#8&G~B#d<#.~Y$$,s;#GBe:&<#8%>%#:(8%>%'G&nd9)8&G<d9*8&G7d9+8$>%#9%8$>%'9,&F%F8%8,L'FG#9'/$.8$8%G8d:-C%#8%G'd>%#9'8&8%G+d>%#:%C%28&8'C%/8&G#C%<8&8)C%5\
8&8(C%48&G#C%78&8&G/dC%@8&G4d8&G@d:.8+2YK'F8&G#C%78&>%<K0$8.8*2]K0$.8-9%/$..8#8%C%'8#8'C%#8&GBd<#.~P$$'s;#G8e:(<#8(G4d8%8&8'2QG$9*8(>%59)8(>%79%%F8(>%4G$L'F8#8)\
C%'/$.8(G4d8$8&8'2}T$%s8(>%5'F8(>%7:$K'F8(G+d8)8%2}r$8(>%+9'8(>%//%.8(>%48$8)8%2~G$9'8%/$.8(8)8%2}i$8(>%#9'8(>%'.9+8'K'F8#8)C%'/$.8#8'C%'G#9*8+9%.8#8*C%#8#8%C%+\
8(G8d<#.~9$$%sGs8#8$d:$8#8$}A6Gjk9%%s%FG~ixy#>%#'FG#8#8#G}%dGjk:$G2d:&}A8%8&Ol0%}*8$G'eG*C%#/$.G#8#G$8#6G&dG}Pk:&G}c%dGjk:$8&O8$8%}Al0$}*G~ixy#8&C%#8$G'eG&G$8$8\
%O6C%#G#9#&F8#Gt%L0$8#8&dG#C%#8#G'd9#/#.#.8$8%O'F8$8%2K.8%..~^$%&s$}R;#G8e:$<#8$G4d8#2}W$%s%F8$>%4:%GttttrL0#8$8$?%5:'D%/8$8%C%+8'}v8'H8}X}v2F8$G+d2z$G|$k:%G+L0\
#%F%F%F%F%F%F8%G$e}#*'$$%&&&#.8#G}kty#G.2~H$0'/(.8#2}g$K0'/&.8#2TG$M0&/%.8#G~/ty#G/2~H$K0%/$.G+8#G}vty#G+2~H$K0%}*G+8#G}~ty#G+2~H$K0%}*.8%/$.G+.9&8$G8d<#8&.~6$$\
(s%F8$>%#:%8$>%'L0#G$9)8$8%G$dC%#8%A##:&yG#R0#8$8%G%dC%#8%A#$G}?k9'8&G}-k9(8&G~P$Q'F8(G)n8'l9&/$.8$8%G&dC%#8%A#%G}?k8'G)nl9'8&G{$O'F8'8(G/nl9&/$.8$8%G'dC%#8(G}$\
nGtt{#k8%A#&G}?k8'G)nll9&.8#8&C%'8#8)C%#.~2$$&s;#GBe:&<#8&G5d8$8%2}c$8&8&?&5D%<8&8&G<d:'C%@8&G2d8'8&G@d>%#:'>%'8'>%#e2U8&8&>%2G$M'sG#(8&G+d8&>%4G$d8$8%2a8&>%/9(\
8&>%+.:'8$8'6:$8(8%8'6:%2}|$8#8$8&>%#:$8$K8&>%':$Kl:'6C%#8#8%8$8'6C%'8&GBd<#.~B$$'s;#G8e:$<#8#>%#:#>%5Gt+9%8$Gt+C%7GttttrM'F8$G2d8#GBd2~/$8#>%78#>%88#>%>8#>%@8$\
>%2:%8$>%4G#8%62~4$9%8$G7d2~@$.8$8%C%58$G+d8#A#}S$2~2$8$8#G~U#d2~/$8$>%+8$>%/8#>%J8#>%N8$>%#:&8$>%'G#8&68#A#t$8%2~+$9'8$G5d2~@$8$G8d<#8'.~&$$$s;#G~B#e:'<#8'8%C%\
48'8$C%28'8&C%58'8'G~A#d:$C%N8'8$C%J8'8$C%F8'8'G5dC%}<8'8$C%}98'8$C%}78'8$C%B8'8'G4dC%@8'8$C%>8'8$C%<8'8$C%88'8'G2dC%78'G+d8'G7d298'8'>%+8'>%/2~9$8#8'?&#D%#8'G~\
B#d<#.~%$$'s8#>%#:$8#>%'L'FGtt~6#1.8#8$G$dC%#8$A##:&yG#N's8#8$G%dC%#8$A#$G}?k9%8&G}-k9'8&G~P$Q'F8'G)n8%l1.8#8$G&dC%#8$A#%G}?k8%G)nl9%8&G{$O'F8%8'G/nl1.8#8$G'dC%\
#8'G}$nGtt{#k8$A#&G}?k8%G)nll(8&..~#$$$s;#G~B#e:(<#8(8%C%28(8$C%/8(8&C%48(8'C%58(8(G~A#d:$C%N8(8$C%J8(8$C%F8(8(G5dC%}<8(8$C%}98(8$C%}78(8(G4dC%B8(8(G2dC%@8(8$C%\
>8(8$C%<8(8$C%88(8(G/dC%78(8(G7d2})8#8(>%#8(>%'2~$$8(G~B#d<#.~F$$'s;#G8e:&<#%F%F%F%FG(8%>%#:'Gttttrm8'G#R6}#'%##$#.8&G+d8%2}u$G~3}Yy#G3G}zuy#G+8&>%+8&>%/2}C9$8#\
GttttrC%#8#8$C%'/%.8%>%/:'K0#8&G5d8$2}M8&>%79(8&>%59)8&G2d8$2}h$8#8)8(8&>%28&>%48%>%+8'2}X$/$.2R9$8#GttttrC%#8#8$C%'.8&G8d<#.~<$%%s$i;#GBe:%<#8$>%#=#2(9'28:$8'}\
.#8%8$C%<8%G>d:&8$=#2)8%G5d8%>%>8%>%@2~L$8#8%>%58%>%72}P8&8$=#2*8%G2d8%>%>8%>%@2~L$8#G/d8%>%28%>%42}P8&8$=#2+8%G+d8%>%>8%>%@2~L$8#G5d8%>%+8%>%/2~7$8#8$=#2,G#ME#\
<8%G<d2~@$8%GBd<#.~7$$&s%FG(8#>%#:%Gttttrm8%G#R6:%G(8$>%#:'Gttttrm8'G#R6M0#G$9&%F%F%F%F%F8%G$e}#(#$%&'(.8#A#'8$A#'L1.8#}1&+8$}1&+Z1.8#G'd8$G'd2~A$1.G#9&8#>%/:%8\
$>%/M0$8#>%+8$>%+8%2`1.G#9&8#>%+:%8$>%+M0#8#>%'8$>%'8%2}I9&.8&.}j$$'s;#G8e:%<#8%G4d8$G$G$2Q%F8%>%4G$L'F8#H$D%#/$.8%>%7:&K'F8#G$C%+8#H#D%#/$.8%G+d8%>%5:'8&2}i$8%\
>%+:(K'F8#8&C%+8#8'C%'8#G$C%#/$.8#8(C%+8#8$C%'8#G#C%#.8%G8d<#.}|$$&s%F%F8#Gt$S'F8#Gt2O0$8#G/p9%8#G}?kGtsl9&8#G)pG}?kGtsl9'8#Gtt'S0%8$8&E#%8$8'E#$8$8%G~Q$lE##1.8\
$8#E##1.8$8#G}?kGt$lE#$8$8#G)pGy$lE##1.8$8&E#&8$8'E#%8$8%G}?kGt$lE#$8$8#G}$pG{$lE##.}q$$%s;#G2e:)<#%F8(K0#8%8&d:%8&O0#8)G'd8$8%8$>%#G$n:&8%8&}A6:&G+G'G$8(Gu+O68\
(G$L6:%8%8&O6:&8'8(2=8)>%+9*8)>%''F8)>%/9%/$.8$8&C%#8$8*C%'Gutttr9*.8#8%C%'8#8*C%#8)G2d<#.~6$%&s$}R;#G~Q#e:(<#8(G~:#d:)8#8$2_8(?%P9+8(G+d8%2~1$8(G}>C%J8(G~*}ay#\
C%F8(8'C%}<8(8&C%}98(G(C%}78(G~%}ay#C%B8(G2C%<8(G}q}ay#C%88(8+D%58(G1C%48(G~>}_y#C%28(8(?&+D%>8(G~F#d:#8(G2dG*2}(G}+8#2OG~lty#G02}`$9*8)2z$8(G~Q#d<#8*.}g$$(sG$9\
';#G2e:&<#8&G'd8$G$G$2}T$%F%F8&>%+:(K0#8&>%/9)8&>%'9*8%K'F8*8)2~D$8$G#C%#8$G$C%'/$.8*8)8(8%:'2~G$:%K0$8$8'C%#8$8%C%'.Gutttr9(.8#8'C%'8#8(C%#8&G2d<#.}|$$%s;#GBe:\
%<#8%G2dG$G#8$2}B%F%F8%%s8%>%2G}VtttrL'F8%>%4/$.8%8%?&5D&>8%8%?&2D&88%8%G8d2}:8%>%#G}VtttrM0$8%>%'.C%88%G8d:$2}09&8$2v$8#G}VtttrC%#8#8&C%'/$.8#8%?&+D&+8#8%?&#D&\
#.8%GBd<#.}d$$&s;#GBe:$<#%F8#25:%0#8$G'C%48$G{}Wy#C%28$G+d8$G2d8#2L8$>%+:#K'FG#9%/$.8$G<d:&8#8$>%/2~I$8$G5d:#8$>%>8$>%@2}K8$>%78$>%8G~]}cy#G92}J9%8#2z$8&2z$.8$G\
Bd<#8%.}e$$&s;#GBe:%<#8%8$>%#>%#C%/8%G8d8%G/d2C8%>%<9$8%>%8:&G}VtttrL'sG$(8%8%?&>D&58%8$C%48%8&C%28%8%G2d:&2HC%88%G8d:'2}09$8'2v$8&2w$G#.9&8#8$C%'8#8&C%#8%GBd<#\
.}g$$%s;#G8e:%<#%F8$2D:&'F8#G}VtttrC%#8#8&C%'8$2w$/$.8%8$?&+D&58%8$?&#D&28%G+d8$2}M8%>%+8%>%/2J:&'F8#G}VtttrC%#8#8&C%'8%G2d2w$/$.8#8$?&+D&+8#8$?&#D&#.8%G8d<#.v$\
$&s8&Gsm9(G~ixy#>%#8$G%nd9$8#%s&FG#8$>%#:$K0$}*8$8$>%/d:)8$8&d8(k:'8%dO0#.8$2o%F8$8'L'F8$G'e:$8$>%#G%mC%#/$.8$8'2K.8#8)C%+8#8'C%'G$.C%#.q$'sG$9&%F8$G}%dGjk:'8%G\
}%dGjk:%L0#G#9&8#8'd:$G'eA##G%kK0#8#8%d:#8$8$>%/:(d:)}A0#8$2oG$9&8#G'e8'8(d8%M's8#8)2KG&(G$.C%#.8&.}h$$%s;#G8e:'<#%F8#>%#:(G#R'F8'8$8%2h8'8&?&+D&58'8&?&#D&28(8#\
>%+:%L'F8#G82u$.8#>%'8%G(nd:$8'?&5D&58$8'?&2D&28$8'?&+D&+8$8'?&#D&#8#8%G$dC%+/$.8&2w$.8'G8d<#.}V$$&s;#G2e:'<#%F8&G*Q'F8$G|$k9)G#9$&F8$8&L'F8&9$/&.8)8$8%dA##L'FG\
$9(/&(8$G$d9$/$.#.#.8'G+d8$8%8&2}-8'>%/9$8'>%+9(.8#8(C%#8#8$C%'8'G2d<#.}Y$$'sG~:$9(;#G8e:&<#8&8$8%dC%58&8$C%48&G#C%7%F8&G4d:)2i0#8&G+d8)2p8&>%/Gtt~6#L0#8&8$8%8&\
>%+2}V$8&>%'9(8&>%#9'.8#8(8%8'6C%'8#8'8$8'6C%#8&G8d<#.}X$$'s;#GFd:$<#8$8#>%#>%#8#>%'>%#2}Q8#>%2>%#9%8$>%#9#8$8$>%':&C%/8$8#C%+8$8%C%28$G5d:%8$G2d2}38$8#8&8%2}+C\
%48$G4d:#2}09'8#2v$8$G+d2~8$8$GFe<#8'.}V$$%s;#GBe:%<#8%8$C%48%8#C%28%Ht}S}X}hy}ou}T*D%88%G8d9&G#9$&F%F8$G+L'FG+9#/$.8%G+d8$8&dA##:#2~1$8%8%?&+D%>8$G$d9$8%G>d8%G\
2d2~B$K0$..8%GBd<#8#.q$%s;#GBe:&<#8&8$C%'8&8#C%#8&8%C%+8&8&G}3d:#C%>8&8#C%<8&8#C%88&8&G+dC%78&8#C%58&8#C%48&8&G'dC%28&8&C%/8&G/d2}?9'8&GBd<#8'.}[$$%s;#GFd:$<#8$\
G+d8#2}M8$G>d:#8$>%+8$>%/2_8$G@C%<8$Gt}cy#C%88$G}$C%48$G~`}by#C%28$8$?%@D%58$G}7d:%8$G2dG&2}(G}'8%2OG{ty#G*2}`$:%G$E#t$8#2z$8$GFe<#8%.r$$s8#>%#G#R's8#>%+G(n9&8#\
>%'9#&F%F8&K'FG#9#/$.8#G'd>%#8#G+d>%#8$8%2}_$'F8#G2dG~Qty#2~M$0$.8#G8d9#8&G8e9&/$..8#G2dG#8#6(G#..}S$$&s;#G2e:%<#8%8#C%+8%8#8$dC%/%s%F&F8%G+d2@:&G8L0$8&Gtt~6#M'\
F8&G8O0%8&G|#eG9S0$/%..8%8#8$2?G#8%>%'0$}*.G~o}Vy#G,G}b}dy#G~6#2}J.9'8%G2d<#8'.}Z$$'s8$8#e:&2}v$9%%FG~ixy#>%#G}?8%8%G}?S6:'G%nd:%>%#:(K'F8%8#C%#G{xy#G{xy#?&#H$8\
'}|v}UD&#/$.8%8#C%#8(8#C%'.8#8&C%/8#8'C%+8#8%C%'8#8(C%#8$G'e8&C%#.o$%s;#G8e:&<#8#8%>%#G#R's8&G$C%48&8$C%28&8%>%':$C%58&8$8%>%+G(ndC%78&G+d8&G5d8&G2d2<8&>%+9'8&>\
%/(8%.C%'8#8'C%#8&G8d<#.u$$'s;#GBe:$<#8$G5d:&8#2V8$G$C%48$G}buy#C%28$GDC%'8$G~]}`y#C%#8$8$?%7D%+8$G<d:%8$G&2}(G})8%2O:%G$E#t$8%G5d:'2~($8'8#G>~m-##8&2z$8$GBd<#8\
%.j$&s8#8$2~)$:$F#:&GsL:'K'FG~mxy#>%#9#G~mxy#G#C%#8$G2n9%G~mxy#%s8#G#8&G2n:$8#L6K'F8$8%2}./$.8#Gs8$8%d:#8#8$O62c.C%#.8'.}f$$$s;#GBe:%<#8%8$>%+C%@8%8$?%#D%<2~5$:\
$GttttrC%58$G#C%28$H#D&#8$G7d8%GB~m-##8$8#E#}S$8$G#};$t$8$G#};$}P8$GttttrC%j8$GttttrC%^8$GttttrC%}F8$GttttrC%P8%GBd<#8$.X$&s8#8$G}%dGjkd:$G'e>%#9&%F8#G'e:'>%#:%\
G$kK'F8#8%e:#2o/$.8'8%G%lC%#.8#8&G%k's8$>%/8$2o8$d(8$.2K.q$%s;#G2e:&<#%F8$8%d:$8%O0#8&G'dG~Jxy#8$G'G'2=8&>%+9'8&>%''F8&>%/9$/$.G~Jxy#8$C%#G~Nxy#8'C%#Gutttr9'.8#\
8$C%'8#8'C%#8&G2d<#.}^$#8#8$G$G#2}_$K'F%F8#8$G~H}dy#G,2}_$0#8#8$G~Ity#G'2}_$0#8#8$G~P}dy#G&2}_$0#8#8$G~S}dy#G+2k'F8#8$2}e$0$.G~3}Yy#G38#8$2}Y$1.G~3}Yy#G3G~[}dy#\
G~c#2}J1.G~3}Yy#G3G~D}Yy#G32}J.h%'s$}R;#G2e:'<#G$9(G'9)%F8&}|8$}|}R:+H8}X}v0#8'G+d8+}v8%2y$8'>%+:$K0#8'>%/9*8#8$C%'G#9(G+9).8#8)d8*C%#8#8(C%#8'G2d<#.}a$$%s;#GBe\
:$<#8$G<dG}T}^y#G~j#2h2~5$:#GttttrC%58#G#C%28#H#D&#8#G7d8$GB~m-##8#G5E#}S$8#G#};$t$8#G#};$}P8#GttttrC%j8#GttttrC%^8#GttttrC%}F8#GttttrC%P8$GBd<#8#.}M$'s;#GBe:$<\
#8$G5d:&8#2V8$G$C%48$G}buy#C%28$G}0C%'8$G~3}`y#C%#8$8$?%7D%+8$G<d:%8$G&2}(G78%2O:%G5d:'2~($8'8#G>~m-##8&2z$8$GBd<#8%.t$%%s$i;#G8e:$<#8#>%#>%#=#2}#9&28:#8&}.#8$G\
+d2~'$%F8$>%+G$kK'F8$8#C%78$G7d:%2~R$9#8%2~@$/$.8$>%/9#8$G$C%48$8#C%58$G5d2~@$G#9#.8$G8d<#8#.u$$$s;#G8e:'<#8'G2d8$8%8&G#2}'8'>%49$%F8'>%2:%GvtttrL'F8#G}VtttrC%#\
8#8$C%'/$.8'8'?&5D&+8'8$C%'8'8%C%#8'GttttrC%28#8'8'G2d2}n$.8'G8d<#.a$'s8$>%':'G$e9&8%8$>%#:(d8'e9'%s&FG#8(8&G$dL0$}*8$8&C%'8%G$e9%8&A##8&G$e9&G}3M0#.8%9'G$.9$8#\
8'C%'8#8$C%#.}O$%s;#GBe:)<#8)8(C%@8)8'C%>8)G)C%<8)G~c}Zy#C%88)8&C%78)8%C%58)G+C%48)G~[}Zy#C%28)G'd:%8)G2dG'2}(8#8$8)>%+8)>%/2}J9*8%2z$8)GBd<#8*.r%%s$}R;#GBe:%<#\
8$?%'9'8%G<d:&8$>%28$>%42~I$8%G5d:$8%>%>8%>%@2}F8%G%C%/8%G~l}Zy#C%+8%8'D%#8%8%?%7D%28#8%G&2}(8$2z$8&2z$8%GBd<#.}D$$s8%G}%dGjk:%8$G}%dGjk:$M'F8#8$d:$G'eA##G%k'F8\
$>%/9&8$2o8$8&d9$.8#8%d:#8$2K8#G'eG&C%#..}T$$$s%F8#G}U+S'F8#~Bi}.#G~Fxy#>%#0$G~Fxy#GsC%#8#G~Yxy#>%#:$O0$8#8$e:#G~Qxy#>%#S0$G~Nxy#>%#8#G%ndG~Uxy#>%#C%#G~Uxy#8#C%\
#G~Fxy#G~Fxy#>%#G$dC%#.1.#.d$&s;#GBe:%<#8%G5d:&8#8$2_8%G~S#C%48%Gw}by#C%28%G}(C%'8%G~f}ay#C%#8%8%?%7D%+8%G<d:#8%G&2}(G}*8#2O9'8&2z$8%GBd<#8'.^$%s;#G8e:&<#8&G+d8\
$8%2}>8&>%+9$8&8&>%/:'C%48&8$C%28&G&G#8%8'}A:$6C%78&G~i}Zy#G$8$6C%58#8&G2dG%2}(8&G8d<#.b$%sG'9';#G2e:&<#%F%F8%G~Jxy#>%#8$eQ0#8&G+d8$8%2}A8&>%+:$GutttrL0#8&>%/9'\
/$.Gutttr9$.8#8'C%'8#8$C%#8&G2d<#.Y$(s8$>%#9&8$>%'9)%s&F8%9(G$8&8)L0$}*8$8&G+d:%C%#8&G'd9*8%9&8*>%#:'8(d:%8'S0#.G#.9$8#8(C%'8#8$C%#.U$'s&F%F8':&8%L'F8%9&/$.8#8$\
2~A$K0#8&G$d9'8$G2d9(8#G2d8$G8d9$8#G8d9#8(2~M$K0$..8%8&Q.[$%s;#GBe:'<#8'8&C%@8'8%C%>8'G$C%<8'G~Z}Zy#C%88'8$C%78'8#C%58'G/d:%8'G5dG&2}(G#8%2O8#8$2}`$9(8'GBd<#8(.\
7$$s;#G8e:&<#8#8$8%2h8&G8d<#.}E$$s;#G8e:%<#8%8$C%+8%8%G}-d:$C%58%8$C%48%8$C%28%8%G+dC%/8%8%G/d2}98#8%>%#8%>%'2~$$8%G8d<#.}G$%s;#G2e:%<#%F8#8$>%+:&8$>%#O's8%G+d8\
$8&2}88%>%+GutttrM0$8$>%+(8&.C%'8#8$>%'C%#8%G2d<#1.#.}F$'s8#>%#9'8#>%'9(&F8(8':&M'F8#8&G+d:'C%#8%8&>%#:)C%#8%8)8&G'd>%#GBfdC%'8$8%2]K0$..8&8(M.T$%s8#>%+9%8#%sG$\
8$Gt$O0#}*G%8$Gt2O0#}*G&G'8$Gtt'O6.:&2~*$8$8#>%'8#>%+d2}58#8%8&dC%+.}D$$s8%G&n9%8#>%#9&8#>%'9#&F%F8%K0#8#8$G'd>%#L'F8$>%#8&8#2}U$K0$.8$G+d9$8%G+e9%/$..8%G#M.}K$\
&s;#G2e:%<#8%8#C%/8$>%#9&8$>%'9'&F8'8&:#M'F8$8#GBd:&C%#8#G8d8%G/d>%#>%#2~B$K0$..8%G2d<#8#8'M.}E$$s;#G2e:&<#8&8$C%/8&8#C%+&F8&G+d2@:#Gtt~6#M'F8%G~n|&G~n|&8#8#G|#\
eG9O68#G8O62Z/$..8&G2d<#.}L$%s;#GBe:&<#8&G<d:'8$8%2~I$8&G$C%88&G~Hty#C%78&G$C%28&G~Hty#C%/8&8&?%>D%48#8&G/dG&2}(8'2z$8&GBd<#.N$&s8#G2e9&G#9#%s&F8%8#8%L0$}*8#G$d\
9#8&G2d:&8$2~M$9(8$G2d9$8(K0#.8#G$e.8%S.}B#%F%F%F8$K0#8$8&O'F8$8%d@##G~2s}@0$/%.8$8&M0$.8$8%d9%8&8$e9$/$.G#9%.8#8$C%'8#8%C%#.R$%s8$G|$k9'G#9$&F%F8$8&L'F8&9$/$.8\
'8$8%dA##L'sG$(8$G$d9$/%.9(..8#8$C%'8#8(C%#.M$%s8#8$Gjk:$S'F8#1.%F8#G'e:&>%#:%G$kK'F8#8%e:#2o/$.8&8%G%lC%#.8#8$2K8$.}@$%s;#G8e:$<#8$8#C%+8$8$G}-d:#C%58$8#C%48$8\
#C%28$8$G+dC%/8$G/d2j9%8$G8d<#8%.T$$s;#G2e:'<#8'8&C%'8'8%C%#G#9%8$8&S'F8'8&C%/8'8#8$8&edC%+8'8'G+d2~?$9%.8'G2d<#8%.M$$s;#G2e:%<#8%G'd8$2}48%>%+9$8%>%'G$L'F8%>%/\
}*#.8#8%>%/C%'8#8$C%#8%G2d<#.M$%s;#G2e:%<#8%G+d8#8$2}y$%F8%>%+:#K0#8%>%/:&'F8&8#2~Q$:$K0$.8%G2d<#8$1.#.S$$s;#G2e:&<#8&G'd8%2}N8%'F8%'F8&>%+8$8%~m-##.8&8%C%/.8#8\
&>%/C%+8#8&?%'D%#8&G2d<#.M$&sG~:$9$;#G2e:%<#&F%F8%G+d8#2r8%>%/Gtt~6#L'F8$9&/$.8$G$e:$0$..8%G2d<#8&.M$&s;#GBe:$<#8$8#>%#>%#C%#8$G+d:#8$2}38$8#2MC%'8$G'd:#2}09&8#\
2v$8$GBd<#8&.}@$$s;#G2e:'<#8'8&C%'8'8%C%#G#9%8$8&S'F8'8&C%/8'8#C%+8'8'G+d2}}$9%.8'G2d<#8%.I#8''F8$2}m$G|$k:$G+M'F8#8%8&8'8$271.8#G#E##1.8%8&2}E9$8#G&E##8#8$C%'.\
Q$$s;#G8e:&<#8&G+d2~U$8&G#C%78&8&?&+D%48&G4d8$8%2~#$8#8&>%7C%+8#8&?%4D%#8&G8d<#.}9#8#8%8&2t$'F8#1.8$8&2~-$:$K'FG#1.8%'F8$8#8%~m-##.8#8%2}@8$.U$%s8#>%':%8#>%#:$C\
%#8$'F8$8%C%'.G~ixy#>%#8#>%+:#G%nd>%#K'FG{xy#G{xy#?&#H$8#}|v}VD&#..Q$'s8$>%#9%8$>%'9&8$2@:'Gtt~6#M'F8$8$>%#8$>%+:(8&d8%8$>%'dedC%+.8#8'C%'8#8(C%#.J$$s;#G2e:'<#8\
'G+d8$8&2}y$%F8'>%+:$K0#8#8'>%/8$8%2~G$:#K0#8'G2d<#8#1.#.R$'s8$>%#9%8$>%'9&8$2x$:'Gtt~6#M'F8$8$>%#8$>%+:(8&d8%8$>%'dedC%+.8#8'C%'8#8(C%#.O$%s;#G2e:%<#8%G+d8$G~o\
}Vy#G,2}^$8%>%/9&8#8%>%+:$G$8$6C%#8#8&G#8$6C%'8%G2d<#.F%$s$}R;#G2e:%<#8%G'd8$2}48%>%'G$L'F#.8%?%+9&8#G#C%+8#8&D%#8%G2d<#.I$$s;&G&e:'<&8'8$}.#8#8'8'G$d:#8%}.#8#8\
'G%d:#8&}.#8#2}18'~BiG&~m3#8'G&d<&.F$$s;#G2e:&<#8&G+d8$8%2}Q8&>%+9$8#8&>%/:%C%+8#8$C%'8#8%C%#8&G2d<#.}?$$s;#G8e:&<#8&8%C%78&8$C%58&8%C%48&G+d8&G4d2X8#8&?&+D&#8&\
G8d<#.}<$$s;#G2e:'<#8'8#8$8%2~J$C%/8'G/d:#2~,$8#2~@$8'G2d<#G|$k8&G|$kL.G$$s;#G2e:(<#8(8$8%8&8'2}JC%/8(G/d:$2}09%8$2v$8#8%C%'8#G$C%#8(G2d<#.}<$$sG$9&%F%F%F8$8%O8\
$8%}AeG|$k}#%%$#.8#8$8%2WG$1.8#8$8%2};9&.8&.}>$$s;#G2e:%<#8%G+d8#8#>%#G$G+8$2}68%>%+GutttrM'F8%>%/}*#.8%G2d<#.M$$s;#G2e:%<#8%G+d8$>%#=#2}%%F8%>%+:$'F8#8$8%>%/2}\
P/$.8#GttttrC%#.8%G2d<#.F$&sG'9'%F8&K0#8$>%#:(K0#8#8%C%'8#8$>%'C%#8&8(f9)G+9'.8#8'd8)C%#.}?$%s&F8%K'FG#1.8%G$e9%8$A##9&8#A##9'8$G$d9$8#G$d9#8&8'L0#.8'8&e.}>#%F8\
&K0#%F8%8&}A'F8$8&d@##G~2s}@0%/$.8%8&L0$.G#9$.8#8&C%'8#8$C%#.H#8#>%#:#GFe2z$8#G~>#d2~C$8#G~J#d2~C$8#G~U#d2~C$8#G{#d2~C$8#G5d2~($8#G}X$2}@.}@$$s;#G2e:%<#8%G+d8$>\
%#>%#=#G~hty#G'218%8%>%+8%>%/2~L$8#8%>%#8%>%'2~7$8%G2d<#.}=$$s;#G2e:*<#8#8&'s8&(8*G+d8$8%2?8*>%/9'8*>%+.8'8(8)2},8*G2d<#.};$%s;#G2e:'<#8'G#E#18%8&8'G1d2}q$'F8#8\
$G}{}cy#G}?2}J9(.8'G2d<#8(.H$$s8$>%':%8$>%+S'sG#(8$8%G$dC%'8$>%#>%#8%2~>$9$G$.9%8#8$C%'8#8%C%#.};$$s;#G2e:%<#8%8$>%#=#2}$8#8%>%#'}R8#8%}1&+}:&+H$(H#.D&#8%G2d<#.\
R$$s%F%F%F%FG(8#>%#:$Gttttrm8$G#R6}#($$$%&#.8#2}f$8#G+G82}b$.1.8#G'd2z$1.8#G'd2~P$.}>$%s8#8%8$e:&2~*$8#>%+9'8&K8$8%LlK'F8#>%'8'd8$8&~m-##.8#8&8'dC%+.}>$$s%F8$8%\
8&2I:$K0#8$>%#G}TtttrM0#8$>%/9&8$>%+9'.8#8&C%'8#8'C%#.}>$%s;#G2e:'<#8'8$C%'8'8#C%#8'8&C%/8'8%C%+8'8'G+d2~?$9(8'G2d<#8(.}>$$s;#G2e:&<#8&G'd8$8%2h8#G~U#d2~C$8#8&>\
%/C%f8#8&?%'D%^8&G2d<#8#.D$$s;#G2e:&<#8&G+d8$8%2}G8&>%/9$8#8&>%+C%#8#8$C%'8&G2d<#.D$$s;#G2e:&<#8&G'd8#8$8%2}T$8&>%+'F8&>%'8&>%/2~D$.8&G2d<#.};$$s;#G2e:&<#8&G+d8\
$8$8%d2~L$8&>%/9$8#8&>%+C%#8#8$C%'8&G2d<#.}>$$s;#G2e:%<#8%G+dG~Qxy#>%#8$2}a$8%>%/9$8#8%>%+C%#8#8$C%'8%G2d<#.}@$&s;#G2e:%<#8%G#C%/8%G/d:&G~O#E##8%G$C%'8%8&C%#8#8\
$8%>%#8%>%'2e9'8%G2d<#8'.D$$s8#>%+9$8#>%'9#&F8$'F8#2z$8#G2d2w$8$G$e9$8#G8d9#/$...};$&s;#G2e:$<#8$8#>%#G~*ty#G(2~J$C%/8$G/d:#2~K$9&8#2~@$8$G2d<#8&.}=$$s;#G2e:%<#\
8%G+d8$G}Wvy#G)2}^$8%>%/9$8#8%>%+C%#8#8$C%'8%G2d<#.}9$$s;#G2e:&<#8&G+d8$8%2}r$8&>%/9$8#8&>%+C%#8#8$C%'8&G2d<#.}7$%s;#G2e:$<#8$G+d8#2>8$>%+9#8$>%/8$G2d<#Gtt~6#8#\
G$k6.C$$s;&G%e:&<&8&8$}.#8#8&8&G$d:#8%}.#8#2;8&~BiG%~m3#8&G%d<&.D$$s;&G$e:(<&8(8$}.#8#8(8%8&28:#8'}.#8#2A8(~BiG$~m3#8(G$d<&.}7%$s$}R;#G2e:%<#8%G+d8$2f8%?&+9&8#G\
#C%+8#8&D%#8%G2d<#.C$$s;#G2e:$<#8$G+d8#G~lty#G02}^$8$>%+8$>%/2~<$8$G2d<#G|$k.}?#8$>%#G}VtttrM'F8#8$?&+D&+8#8$?&#D&#8%2w$1.8#8%?&+D&+8#8%?&#D&#.}8$$s;#G2e:&<#8&G\
+d8#8$8%G$G$2}68&>%+GutttrM'F#.8&G2d<#.}:%$s$i;&G$e:&<&8&8%}.#8#8$8&2G:#=#9'8#2}D8&~BiG$~m3#8&G$d<&8'.@$$s;#G2e:&<#8&G+d8%A##8#8$2}=8&>%+8&G2d<#G#M.},#8%'F8%8$2\
~Q$9$.8#8%C%'8#8$C%#.}3$$s8#>%+9$8#>%'9#&F8$'F8$G$e9$8#2w$8#G2d9#/$...}6%$s$}R;#G2e:$<#8$G+d2~U$8$?&+9%8#G#C%+8#8%D%#8$G2d<#.}7#8#G(8$>%#:$8$G#R6G%n:$G~N}fy#d>%\
#C%'8#8$G~e}fy#d>%#C%#.=#8#Gu%S'F8#G},8#a:#ep8#G$neG}<d1.8#G'p.}8%%s$i;&G$e:$<&8$8#}.#8$2d:%=#9&8%2}D8$~BiG$~m3#8$G$d<&8&.}8#8$>%#G}cuy#8$>%':$68$G*8$68%8&2}J9$\
8#GvtttrC%#8#8$C%'.?$$s8%cG$L'F8%G#8$8%2~O$69&.8#8$C%'8#8&C%#.}8$&s;#G2e:%<#8%8#8$2}j$8%>%#8%>%'8%>%+8%>%/9'8%G2d<#8'.}7$%s;#G2e:'<#8'8#8$8%8&2}k$8'>%#8'>%'8'>%\
+9(8'G2d<#8(.@$$s8$8%Gw}dy#G)2k9&8#8%G)eC%'8#8$G)dG#8&6C%#.}/$$s8#>%':%8$>%'L's8#>%#8$>%#8%2}U$(G$.K.?$$s;&G$e:%<&8%8$}.#8#8%2}L8%~BiG$~m3#8%G$d<&.<$$s8#8%8$e:&\
G%p8&G&kG#Md2~*$8$8%8#2^.}.#8#8$C%+8#8%G#8$G$k:$6C%'8#G#8%8$6C%#.@$&s;#G2e:&<#8&8#8$8%2}O8&>%#8&>%'9(8&G2d<#8(.}2$&s;#G2e:$<#8$8#2}~$8$>%#8$>%'8$>%+9&8$G2d<#8&.\
A$$}RG}X}jy#?&#9$G}X}jy#H#D&#8#8$H8}X}>%'8#8$}vG$LC%#.}.#8#>%#GttttrM'F8#2z$8#G/d2z$8#G5d2~C$..}+#8$G}%dGjk8#G#8#G2}A6dG}_t'dG2p.8$$s8#>%#8#>%+:%e8$O'F8#8%8$2}o\
$..<$$i8#8$8%8&8'8(8)8*=#209+28:#8+}.#8#.}+#8#>%#=#2-:#G*Q's8#A#~g}VF(G+..},$$s&F8#8$2}*:%K'F8#8$2NK0$..8%.6#8$8&L'F8$'F8#8%8$~m-##.1.#.=#8#8$>%+C%'8#8$>%'G#8$>\
%#GttttrM6C%#.}(#8$8&L's8#8%8$2}U$(G$.K.;#8#8$G|$kG%n:$>%~m}hFC%'8#8$>%}k}iFC%#.;#8#8$G|$kG%n:$>%w}gFC%'8#8$>%}U}hFC%#.8$$s8$8%2~O$9&8#8$C%'8#8%G#8&6C%#.},$$i8#\
=#8$8%8&8'2#9(28:#8(}.#8#.},$$i8#8$8%8&8'8(2/9)28:#8)}.#8#.}&$$sG}X$G+2~Q$:#K'F#.8#.:#8#8$>%#G%n:$>%~/}iFC%'8#8$>%~N}iFC%#.6#8$'F8#8$8%2}P1.8#GttttrC%#.5$$s8#>%\
':$'F8#>%#8$2~D$..5#8#8$C%'8#8%G#8$G$k6C%#.}*#8#G#};$+8#8$C%#8#8$8%dC%'.}*$$i8#=#8$8%2.9&28:#8&}.#8#.}&#8#K'FG+1.8#8$2FG|$k.5$$i8#=#8$2$9%28:#8%}.#8#.5$$i8#=#8$\
2%9%28:#8%}.#8#.})#8#>%#8#>%'8$>%#8$>%'2~0$.4#8#>%#:#G}U+S'F8#2}D..})#8#>%'8#>%+8$>%'8$>%+2~0$.})#8#>%#8#>%'8$>%#8$>%'2}_$.}'#8#>%#GttttrM'F8#2z$..0#8$'F8#8$2}@\
..}%#G}X}jy#8#}|H8vH$}UD&#.0#8$'F8#8$2}@../#8#8%8$8&2n.1#8#>%#8$8%G%2}R.0#8#8$8$8%d2m.}##8#>%#8$8%2~;$.}##8#2~,$G|$kG)}A.2#8#8%C%'8#8$C%#..#8#8$2BG$m./#8#>%#8$2\
~=$.}##8#Gttttr8$eQ..#8#G$G$2}b$.2#8#2}s$8#G+G22}b$.,#8$8#2~-$..#8#>%#=#2&.-#8#>%#2~K$.)#8#}N}v.0#8#Htttt2D&#..x}*-#Gtty#.3}<l_^Z]n_^}>####2#-#G}kty#.Nm_]l_nXn_\
rnom_lhZg_jZmmqil^jlijmZ]]_mmXnie_hmig_nbcha8_fm_:hoff########t#G{ty#.u*ncg_ionn}Mj_jc_]_GonbV}Mj_cm8gcmmcha}2ijncihmZ8[iif_ZhZ8hog[_lZ8mnlchaZh8ZllZ}MZh8i[d_]n\
OR}DGPOJXSTVOSR}C}EUSRMXOR}CVGRIKXWUPUKJOUKIVKJMPSHGPXISRRKIVOSR}CXWRG}DGOPGHPKWRK}FTKIVKJXGR}C}EKUWRGWVNKRVOIGVKJLSUHOJJKRLKGVWUKXJO}CGHPKJTPGRXPOQOVTOKIKXRSVX\
LSWRJOR}DGPOJXTOKIKX}DKU}COSRTUS}@KIVXMSRKTOKIKXISRLPOIVOR}DGPOJXIUKJKRVOGP}COR}DGPOJXSGWVN}5XIPGOQSGWVN}5XGTTXQO}C}CORM}CKIUKVXQGRGMKUXLGOPKJIUKJKRVOGPXINKI}AX\
LGOPKJUK}@KIVKJUGVKXPOQOVKJ}CKU}DKUXKUUSURKV}ESU}AVOQKSWVGHSUVKJTUS}@KIVX}EOVNSWVXK}FVKURGPXOJTUS}@KIVXWRUKGJGHPKISRRKIVOSRXRSVXLSWRJISRRKIVOSRXK}FTOUKJISRRKIVO\
SRXRSVXPSGJGHPKISRRKIVOSRXV}GTKXQO}CQGVIN}CKIUKVXVK}FVHG}COIXGWVNIW}CVSQXGWVNSOJIRSXGWVNSGWVN}5TPGVLSUQXSGWVN}5IPSWJXSGWVN}5#$%&'()*jc_]_RZg_jl_`cr###}y%2#.###~\
(%2#-###~2%2#.###~<%2#'###~@%2#*###~G%2#)###~M%2#1###~[%2#/###gomn8[_8}CKIUKVXVK}FV@8HG}COIXGWVN@8IW}CVSQXGWVN@8SOJI@8RSXGWVN@8SGWVN}5@8TPGVLSUQXSGWVN}58il8IPSW\
JXSGWVN}5gomn8[_8Z8qbif_8hog[_l8i`8gcffcm_]ih^m8`lig8}48ni8}5}4}7D}7}9}6C}7D#$#G}`}Xy#.(~o%2#,#Gy}Xy#.9*&2#)###$#######&###2&2#+###T&2#^#G{}Xy#.3}O#2#0###$#####\
##(#G}^}Yy#.~d2{}?##y|||~PG~'&2#};###j#2#*###$#######jlid_]n_rn_lhZfO^_rn_lhZfTlid_]nO^gomn8hin8[_8_gjn}MZh8ZllZ}M8i`8mnlchamXcm8nii8fihaE8Y}<jl_`cr}>X}<_rn_lhZ\
fTlid_]nO^}>Y8gZ}M8bZp_8}4BB8WVLA}4C8ohcnm@8mch]_8Z8jc_]_8]Zhhin8l_Z^8[Z]e8Z8fiha_l8e_}M8gomn8[_8@8hin8~St}uE8bif^m8bZf`8i`8Z8molliaZn_8jZcl@8qbc]b8nb_8m_lp_l8q\
iof^8l_jfZ]_8[}M8Zhinb_l8]bZlZ]n_ljlijm}2cm8oh^_`ch_^@8qbc]b8}@}CSR8qiof^8^lijE8acp_8Z8pZfo_@8il8f_Zp_8nb_8e_}M8iongomn8[_8Z8`chcn_8hog[_lnb_hXXjliniXXbZm8Z8jli\
j_ln}M8hZg_^8YXXjliniXXY@8qbc]b8qiof^8[_8fimn8ih8nb_8qZ}M]iof^8hin8[_8l_Z^gomn8[_8jfZch8^ZnZ@8hin8Z8jligcm_@8Z8`oh]ncih@8Z8[cachn@8Z8QZj8il8nb_8fce_cm8h_mn_^8ni\
i8^__j@8il8l_`_lm8ni8cnm_f`Vbcm8jlid_]n8bZm8hi8_rn_lhZf8c^@8mi8cn8[_fiham8ni8hi8]omnig_lE8nb_8jc_]_8qilem8ch8jlid_]nm8nbZn8q_l_8gZ^_8`il8Z8]omnig_l}2Iihh_]ncihR\
inLioh^Iihh_]ncihRinLioh^KllilIihh_]ncihKrjcl_^Iihh_]ncihKrjcl_^KllilVb_8]ihh_]ncih88]iof^8hin8[_8fiZ^_^E8Vb_8]l_^_hncZfm8i`8]ihh_]ncih88hi8fiha_l8qileE8jlipcmc\
ih8cn8ZaZch8qcnb8h_q8ih_m}2Vb_8]ihh_]ncih}/m8pZfo_8]iof^8hin8[_8l_Z^E8Vb_8jlid_]n8nbZn8nbcm8jc_]_8lohm8ch8]iof^8hin8[_8l_Z^E88cm8hin8i`8n}Mj_88[on8E8acp_8nb_8mZ\
g_8jc_]_GonbV}Mj_8b_l_8Zh^8ni8jlipcmcihIihh_]ncih}2Vb_l_8cm8hi8]ihh_]ncih8E8cn8cm8gZ^_8[}M8jlipcmcihIihh_]ncih8qcnb8nb_8mZg_8jc_]_RZg_8Zh^8jl_`cr@8qb_h8nb_8]omn\
ig_l8fiam8ch}2Vb_8]ihh_]ncih8i`88qZm8hin8fiZ^_^8qcnbch8nb_8]Zff}/m8Yncg_ionY}2bif^m8nb_8]bZlZ]n_l8RWP8>W}1BBBB?@8qbc]b8nb_8m_lp_l8]Zhhin8mnil_cm8hin8Zh8ijncihE8\
cm8cn8gcmmj_fn}?jc_]_Agomn8[_8Z8jc_]_}/m8jZ]eZa_8hZg_@8mo]b8Zm8YFZ]ncp_jc_]_m}3jc_]_Aa_fZniYoh^_`ch_^RZR}Ii[d_]n8cm8nb_8n_rn8i`8Z8gcmmcha8il8qliha8pZfo_E8acp_8n\
b_8]omnig_l}/m8c^@8il8]omnig_lm8qcnbion8ih_8qiof^8mbZl_8Z8]ihh_]nciha_n]ihh_]ncihmgomn8[_8nb_8Y]ihh_]ncihmY8i`8nb_8jc_]_}/m8]ihn_rngomn8[_8nb_8Yjlid_]nY8i`8nb_8\
jc_]_}/m8]ihn_rn@8il8cnm8_rn_lhZf8c^##'###,###+###+###+###,###}E#2#x#2#}r#2#}z#2#~&#2#~.#2#1###}$###-###},###3###1###,###2###-###1###}&###/###}####}%###4###}$##\
#}&###}(###+###/###/###*###*###*###6###}$###4###}$###}(###5###~6#2#~E#2#~V#2#~a#2#0$2#},$2#A$2#C$2#L$2#T$2#X$2#n$2#t$2#}^$2#}p$2#~($2#~9$2#~N$2#~d$2#~l$2#*%2#}%\
%2#}*%2#9%2#>%2#I%2#W%2#c%2#}O%2#}b%2#.###-###.###'###*###)###1###/###}y%2#~(%2#~2%2#~<%2#~@%2#~G%2#~M%2#~[%2#+###+###+###+###,###+###,###}%###}z#2#}z#2#}z#2#}z\
#2#x#2#}r#2#~.#2#~T'2###2#-#Gwxy#.G]fimol_8chpie_^8l_]olmcp_f}M8il8Z`n_l8[_cha8^lijj_^##A###}2###}3###B#G~Bxy#.$}5#G~Nxy#.$'"};var I=require("./shared.cjs");function J(){return(0,I.readBytes)(X)}var M=require("./shared.cjs"),P=require("./shared.cjs"),D=require("./shared.cjs"),v=require("./shared.cjs"),A=require("./shared.cjs"),U=new A.Loader(J,()=>{let d={
TextDecoder:(0,M.textDecoder)(),TextEncoder:(0,M.textEncoder)(),propertyOf:D.propertyOf,textOf:D.textOf,toldBy:P.toldBy,typeOf:D.typeOf,errorOf:u8,causeOf:y8,typed:l8};
return new v.Instance(g(d),()=>{})});function u8(d,s,o,c,F){return{code:d,message:s,...o&&{field:o},retryable:c,...F&&{cause:F}}}function y8(d,s,o){return{name:d,
message:s,...o&&{code:o}}}function l8(d,s,o){return o?{type:s,[o]:d}:{...d,type:s}}var R=require("./shared.cjs");async function T(d,s,o){let c=f8(o);try{await void 0;let F=U.instance(),l="then"in F?await F:F;return l.run("checkFetch",d,s,c),await h8(
c.timeout,m8(l,d,s,c),()=>l.run("timeoutError",c))}catch(F){throw new R.PredefinedConnectionError((0,R.errorData)(F))}}function f8(d){try{return Object(d)===d?{
...d}:d}catch{return d}}async function h8(d,s,o){if(d==null)return s;let c={},F,l=new Promise(m=>F=setTimeout(m,d,c)),h=await Promise.race([s,l]).finally(()=>clearTimeout(
F));if(h===c)throw o();return h}async function m8(d,s,o,c){let F=o;if(typeof o=="object"&&o!==null)try{F=await o.externalId()}catch(m){throw d.run("projectError",
m)}let l=d.run("connectionKey",c,F),h;try{h=await s.get(l)}catch(m){throw d.run("connectionError",l,m)}return d.run("connectionValue",c,l,h)}
