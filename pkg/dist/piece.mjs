import{isPredefinedConnectionError as D7,PredefinedConnectionError as L7}from"./shared.mjs";import{OBJECT as E7,typeOf as o7}from"./shared.mjs";function Q({TextDecoder:t,TextEncoder:o,causeOf:E,errorOf:m,propertyOf:i,textOf:f,toldBy:l,typeOf:z,typed:L}){let y;function x(r,$,F){let c=s.y(r,$,F);if(c[1])throw Y(
c[0])}function R(r,$){let F,c;try{let n=s.z(r,$);var A=n[0],e=n[1];if(n[3])throw A=0,e=0,Y(n[2]);return F=A,c=e,h(A,e)}finally{s.H(F,c,1)}}function T(r,$,F){let c=J(
$,s.F,s.G),A=a,e=s.A(r,c,A,F);if(e[2])throw Y(e[1]);return Y(e[0])}function P(r,$){var F=b(r)?0:J(r,s.F,s.G),c=a;return s.B(F,c,$)}function X(r){let $=s.C(r);if($[2])
throw Y($[1]);return Y($[0])}function v(){return{__proto__:null,a:{__proto__:null,r:function($){return!$},s:function($,F){return $===F},t:function($,F){let c=F,
A=typeof c=="number"?c:void 0;u().setFloat64(($>>>0)+8,b(A)?0:A,!0),u().setInt32(($>>>0)+0,!b(A),!0)},u:function($,F){let c=F,A=typeof c=="string"?c:void 0;var e=b(
A)?0:J(A,s.F,s.G),n=a;u().setInt32(($>>>0)+4,n,!0),u().setInt32(($>>>0)+0,e,!0)},q:function($,F){throw new Error(h($,F))},m:function($,F,c,A,e,n){return E(h($,F),
h(c,A),e===0?void 0:h(e,n))},i:function($,F){let c=F.code;var A=b(c)?0:J(c,s.F,s.G),e=a;u().setInt32(($>>>0)+4,e,!0),u().setInt32(($>>>0)+0,A,!0)},e:function(){
return p(function($){return Object.entries($)},arguments)},n:function($,F,c,A,e,n,d,k){return m(h($,F),h(c,A),e===0?void 0:h(e,n),d!==0,k)},b:function($,F){return $[F>>>
0]},c:function($,F){return $[F>>>0]},j:function($){return $.hasCause},o:function(){return p(function($){return Object.keys($)},arguments)},d:function($){return $.
length},h:function($,F){let c=F.message,A=J(c,s.F,s.G),e=a;u().setInt32(($>>>0)+4,e,!0),u().setInt32(($>>>0)+0,A,!0)},g:function($,F){let c=F.name,A=J(c,s.F,s.G),
e=a;u().setInt32(($>>>0)+4,e,!0),u().setInt32(($>>>0)+0,A,!0)},l:function($,F,c){return i($,h(F,c))},p:function($,F,c,A){let e=f(F,h(c,A));var n=b(e)?0:J(e,s.F,
s.G),d=a;u().setInt32(($>>>0)+4,d,!0),u().setInt32(($>>>0)+0,n,!0)},f:function($){return l($)},k:function($){return z($)},a:function(){return p(function($,F,c,A,e){
return L($,h(F,c),A===0?void 0:h(A,e))},arguments)},w:function($,F){return h($,F)},v:function(){let $=s.K;$.set(0,void 0),$.set(1024,void 0),$.set(1025,null),$.
set(1026,!0),$.set(1027,!1)}}}}function G(r){let $=s.J();return s.K.set($,r),$}var g=null;function u(){return(g===null||g.buffer.detached===!0||g.buffer.detached===
void 0&&g.buffer!==s.x.buffer)&&(g=new DataView(s.x.buffer)),g}function h(r,$){return r=r>>>0,C(B().subarray(r,r+$))}var q=null;function B(){return(q===null||q.
byteLength===0)&&(q=new Uint8Array(s.x.buffer)),q}function p(r,$){try{return r.apply(this,$)}catch(F){let c=G(F);return s.I(c),s.K.get(w)===j&&s.L(w),s.L(w=s.J()),
j}}function b(r){return r==null}function J(r,$,F){if(F===void 0){let d=N.encode(r),k=$(d.length,1)>>>0;return B().subarray(k,k+d.length).set(d),a=d.length,k}let c=r.
length,A=$(c,1)>>>0,e=B(),n=0;for(;n<c;n++){let d=r.charCodeAt(n);if(d>127)break;e[A+n]=d}if(n!==c){n!==0&&(r=r.slice(n)),A=F(A,c,c=n+r.length*3,1)>>>0;let d=B().
subarray(A+n,A+c),k=N.encodeInto(r,d);n+=k.written,A=F(A,c,n,1)>>>0}return a=n,A}function Y(r){let $=s.K.get(r);return s.L(r),$}var U=new t("utf-8",{ignoreBOM:!0});
U.decode();var O=2146435072,K=0;function C(r){return K+=r.length,K>=O&&(U=new t("utf-8",{ignoreBOM:!0}),U.decode(),K=r.length),U.decode(r)}var N=new o;"encodeIn\
to"in N||(N.encodeInto=function(r,$){let F=N.encode(r);return $.set(F),{read:r.length,written:F.length}});var a=0,M,V,s;function _(r,$){return V=r,s=r.exports,M=
$,g=null,q=null,s.M(),s}var j={},w=0;return y={imports:v,start:_,functions:{checkFetch:x,connectionKey:R,connectionValue:T,contextError:P,timeoutError:X}},y}var W={common:"1111111111111101100010001001100011111000110011001000001110100000111111111100111110101100000000011111111111111111111111111000000111000010100000000\
000000000100000000000010000000000000001000000001000000000000000000000000000000000000000000000001000000000000001",text:"#Ylf$###$~b$:X&rrr#X%rr#X%rr$rX$r$rX'rrrr\
#X&rrr$rX$r#X'rrrr$rX(rrrrr#X%rh#X$h$rX$h$hX#$rX%hr$hX#&rrrX(hrrrr$hX&hrr$hX)rrrrrr$hX+rrrrrrrh$hX'rhrr#X%hh$rX##X%rr$hX)rrrrrr#X(rrrrr$rX)rrrrrr$rX'rhhh#X&rrh$\
hX%hh'rrrrX'hrrh&rrrX&hhh%rrX$h&rrrX$}S$rX#'rrrrX#%rr%}[$})$Y$Y#1$Y$Z#0$Y$[#0$Y$]#-$Y$^#.$Y$_#.$Y$`#,$Y$a#,$Y$b#,$Y$c#-$Y$d#-$Y$e#2$Y$f#}$$Y$g#}%$Y$h#.$Y$i#}&$Y\
$j#$$Y$k#-$Y$l#3$Y$m#,$Y$n#,$Y$o#}'$Y$p#}(&}x$x$+#&$%$+(+&'/$'##+%&$#&'&+#$%$$})4#$&$$'(''#%(&($#&%%$#%'/&&'#}*$#)%###(*%#$$($(%##(''%*$%#&&*$+#*)*$$}+#*+$$'(')\
*$)'*(####5#$&#'#6},#}-}.))$&%'$*$$#/%)%%)$)#*(#(&#%%%))%&&7)'($h#}V+(&$#}$)}.'r$Fssz#.r#F~Awz#.r#F}a}kz#.r$Fs+.*M2$q%#$}N#}i$$}O#}f$$F#}g$$G#}_$$H#}j$$I&$$J&%$\
K#f$L#p$M#}|$$N#}{$$}A#9$}B$#$O#}E$P#}'/$--~7}u$x$~&/&&r$}Q$h:#F}p$d9(;#7(7%A%67(7$A%4%E%E%E%E%E%E%E%E%E%E%E%E%E7'Fz#P'E7&2}m$F|$j}#+($)%*'+&'.7#7(F4cF~M}^z#F}1\
2}d$//.7#FssssqA%#/..7&<%#}/#2}$F#L8$7#FtsssqA%#7#7$JD#'/-.7&F~'}]z#F'F(2}QJ0(.7#7(F4cF}c}^z#F~;#2}d$/+.7$7%F~A}[z#F)2jJ'E7#F}WsssqA%#/+.7#7(F4cF~G}[z#F~8#2}d$/\
*.7(F{#c7$7%7&2;7(<%m8$7(<%i9%FssssqK0(7#7(<%qA%/7#7$A%+7#7%A%'7#F}UsssqA%#/).:#F2d9$;#7$7&<%#}/#2}&7(F{#c9%7$<%#'}S7%7$}3&+};&+G$(G#.B&#7$F2c;#7(}3&qI########7\
(<%i59+~/G|||||||||#}UG|||||||~h|#}E0&7#7+};&+7#F}TsssqA%#/(.7(F#A%X7(Gsssss$B%}G7(7&2~,$A%e7(F#A%a7(7&A%]7'F$c8'&E7(7(F~U#c2}W$7(<%#F$L0%7(7(<%'A%M7(F{#c7$7%7(\
F~9#c9*7'2})7(<%m8&7(<%i9)FusssqK'E7#FusssqA%#7#7&A%'7*2x$7(F~I#c2~*$/).7(7(=&qB&<7(7&A%;7(7)A%77(FssssqA%i7(FCc7(F7c7(F{#c2}^$7(<%X9&7(<%}GK'E7(F~I#cF22}S.7(<%\
}K7&F'mc9*7(=&CB&#7*7(=&EB&+7(7&F$cA%X7(F~9#c2x$/#.#.7&<%#}/#2'8,299&7,}0#7(F2c2w$7(<%2F$jJ'E7(7&A%}97(F#A%E7(Gsssss$B&C7(7(F}9c9&2~,$A%S7(F#A%O7'F$c8*7(7&A%M%E\
%E&E7(F+c7(F~9#c2}W$%E7(<%+F$K'E7(7(<%/A%U7(7(F~E#cF#2~($A%]7(F{#c7$7%7(F~U#c9'2;7(<%m8&7(<%i9)FssssqL0$7#FusssqA%#7#7&A%'7'2x$/'.7#7(=&EB&+7#7(=&CB&#7(F}9c2x$/\
+.7(7(<%qA%X7(7&A%}K7(7)A%}G7(F~U#c9&2x$7(<%}K9'7(<%X9)F~*}]z#F,2v$J'E7(7)A%m7(7'A%i7(F{#c9'F'F#2[J'E%E7%'E7(7(=%}KB%s$7(F$A%}Q7(F}ctz#A%q7(7%A%m7(7$A%i7&7'F&24\
/$.7(F~U#c7(F~I#c9&<%'7&<%+2g.7(<%a8&7(<%e8'7(7(F~E#cF$2~($A%}]$7(F{#c7&7'7(F}]$c9)7*2})7(<%m8&7(<%i9'FusssqK'E7#FusssqA%#7#7&A%'7)2x$7(F~U#c2y$/'.7'F}WsssqL'E7\
(7(=&qB&}i$7(7&A%}e$7(7'A%}a$7(FCc7(<%}K7(<%X7(F}a$c2}?.7(F}]$c2x$7(F~U#c2y$.7(F~I#c2y$7(F~E#c2x$/$..7#7(F4cF~2}]z#Fz#2}d$.7(F~I#c2y$.7(F~E#c2x$7(FCc2u$7(F}9c2x\
$/'.7(<%38$7(F$A%i7(7$A%m7(F~e#c2x$7#7(F4cFt}^z#F}$2}d$/&.7#7(<%XA%/7#7(=%}GB%'7#F}VsssqA%#/%.7#7(F4cF}m}]z#F})2}d$/$.7#FusssqA%#7#7$A%'.7(F}p$c;#.}o&%*r$}S:#F7\
d9(;#%E%E%E%E7%'E7%F&m9)F+dF&o}|G#}S8-7(7$7)cA%47(7$A%37(F+c7(F3c9&7-x2}I7(<%+F$jJ0%7$F+c8%7(<%/8+:#F2d9';#7'F+c7+2e7'=&+8-7&F#A%+7&7-B%#7'F2c;#7&7$<%#9'7$<%'c9\
,7'd9$2}l$7&<%+8*7$J7'7,KkJ'E7&<%'7*c7'7$~m-##.7&7$7*cA%+7+7(<%69$d8'7(<%47$c8$/$.:#F2d9$;#7$F+c2~/$7$=&+8-7#F#A%+7#7-B%#7$F2c;#/&.7)F+d8)&E7)J0%7%<%#8*7%<%'8&7\
$F#F$F#2}o$7&7'}B0$7$7&7*7&2}o$7)F+d8)7'7&d8'7$7&c8$7%F+c8%/#.#.#.7#7(=%3B%#7#7+7'dA%+.7(F7c;#.~`(%+r$}QF{}Xz#8':#FEc9%;#%E7#<%#F#Q'E&E7'F~#}Yz#K'EF#8$/&.%E%E%E\
%E%E7#7'<%79&7'<%;9(2I9$'E7%F>c7&7(2}M7$<%#8&7%<%}98(7%<%@8*%E%E%E%E%E%E%E%E%E%E%E%E7'<%#9)}#*$###%#&#.F(7&Fssssql7&F#Q5F%d}#&'&-0.7&F}UsssqL0//0.7&FtsssqK0//..\
7&F#Q0./-.7)F$d}#&$&%,.7)F(L0+F48&7$}3&+9,7,}m}qI########Z0*7,7'}3&+_J0*7,7'}3&2^0,/*.7$<%/0+/%.7'<%+8)7'<%'8+7%7$=&+B%CF/8&7%FCc7+7)2[0*/(.7$<%/9&0$.7*7(F~C}Yz\
#F}$2}K8$/).7*7(7$<%+7&2}V$8$/(.7)F*L0%7$<%/F'm8)7$<%+8&&E7)J0'7&<%#F}UsssqL'E7%F4c7'2}s$7%F2c7&2}a$7*7(7%<%47%<%67%<%27%<%32}D8$/).7)F2d8)7&F/c8$7&F+c8+7&F2c8&\
7*7(7+<%#7$<%#2}V$9$J0#./'.F#8$7'?#<0'7%F>c9#7&7(2}M7%<%@7%<%}9Fvtz#F-2}K8$7#2y$/*.7*7(7&7'c9$<%#7$<%'2}K8$/%.7%F+c7'2}s$7%7$2}a$7*7(7%<%+7%<%/7%<%#7%<%'2}D8$/$\
.F#8$.7%F>c2y$.7'F@c8'7$J0#./$.7%F7c7#2}a$F}dtz#F*F~-tz#F,7%<%77%<%;2}D8$.7%FEd;#7$.}v'%)r$h:#Fs$d9%;#7$<%#<%#8'7%F2c7$<%2<%#7$<%3<%#2}P7$<%7<%#8$7%<%28&7%<%38(\
7%7'A%47%7(A%77%7&A%67%7$A%;7%F#7%F;c9'7'2}m$F|$jF%N9)5A%<7%F~I#c7%F4c2C7%<%}K8$%E7%<%}G9*F}WsssqK'E7'2x$F$8&/$.7%7%=&XB&E7%7$A%}=7%7*A%C7%F>c7%FCc9'7&7(F#7%F<c\
7)52l7%?#>9)F&K'E7%7%<%@A%}G7%F~I#c9&2>8$7&2}U$7'2u$7%F;c2x$F$8&/$.7%<%}98'7%<%@8(7%?#?8*7%7%<%;9$A%OF#8&%E%E%E7)F$d}#%#$%.7(8&.7%F+c7*2}r$7$}/#7%<%+7%<%/7&7'F#\
7&52#8+299$7+}0#7%2w$F$8&%E7%<%#F$jJ'EF#8&/$.7%7%<%'A%S7%F~I#c9$7%F~A#c9(2}67%7$2RA%U7%F~E#c9'2>8$7'2}U$7(2x$.7%F~=#c2x$.7%FCc2u$.7%F6c9(<%'9''E7(<%#7'2}z$.7#7$\
A%'7#7&A%#7%Fs$c;#.u&%&r$}S:#F2d9%;#%E%r%E7#7$F}&cFij9&7#7&}B5F$d2}b$9'F$c9$F}?P'E%EF{wz#=&#9(Gr7$}|u}U2~.$9$F}@P'E7#F}$N0$7#F$d8#&E7%F'c7$7&7#2}=7%<%'F$K0'7$F}\
@N'EF{wz#=&#Gr7$F$c}|u}U2~.$9$Fz#N0$..7%F'c7'7&7#2}=7%<%'0&F#8$/(.F#8$7(7'}|vG$}US0'7%F'c7'7&7#F$d2}=7%<%'F$K0%/'.F~iwz#<%#7$F%mc<%#9$<%/7$2o7$F'd9'7'<%#F%lA%#7\
$c/%.F#8$F{wz#=&#G#}H0%7%F'cF}@7&7#F$d2}=7%<%'F$L0%.7%<%+8$7%<%/.8#7#7$7&c9&K'rF$(7&7#2JF&.8#7&F'd7#A%#.7%F2c;#7$.}e&$&r:#F~A#d9%;#7$<%2<%#8&7%7$<%#<%#A%#7%7&A%\
'7%FEdF~#}Yz#F}$7%F'c2}C%E7%<%E9$F}WsssqK'E7%7%<%IA%@7%F@c9$2>8&7$2}U$7#FssssqA%#7#7&A%'/$.7%7%=&MB&27%7%<%IA%/7%7$A%+7%FEd7%2C7%<%I8$%E%E7%<%E9&F}WsssqK'E7#Fss\
ssqA%#7#7$A%'/$.7%7%=&MB&C7%7$A%}97%7&A%@7%F;c7%F@c9$7%F+c2@7%<%;9&FssssqL0$7%7%<%<A%E7%FEd9&2>8'7&2}U$7#FssssqA%#7#7'A%'7$2u$.7%F+c2u$/$.7%7%<%>9$A%77%7%<%<9'A\
%67%7&A%47%F@c2u$7#7'7$2g7%F4c2y$7%F+c2u$.7%F~A#c;#.}U&$%r:#F2d9(;#%E7&2=F|$j9)F+L'E7#7)7'F|$j9&K7&F'}B7)F(Rjk'rF#(7(F+c7)2}r$7#7$7%7'7(<%+7(<%/2AA%'F&.D##/$.%E\
%E%E%E%E%E%E%E%E%E7'F|$jF$d}#*%$*+#('&.7&F~.sz#F/2}~$J0*/(.7&2~-$J0)/*.7&Fxsz#F+2}~$J0(7&F}~sz#F+2}~$J0(7#F}T%}<$#/*.7&<%#2}m$F|$jF%L0'7#F.A%+7#F}lsz#A%'7#F$}<$\
#/).7&F~.sz#F/2}~$0$/&.7&F~.sz#F/2}~$J0%.7#7'D#$7#F%D##/&.7&2~-$0$.7$7%7'F~9sz#F}#2A8$7#F&D##7#7$A%'/$.7#F(A%+7#Fysz#A%'7#7'D#$7#F$D##.7(F2c;#.~g%%&r$}S:#F~A#d9\
&;#%E%E7%<%'9'7%<%+9(F~m}_z#F}%2v$J'E7'7(F}_}`z#F})2v$J0$.7#7$2}F8$/$.%E7'7(F}u}`z#F}$2v$J'E7'7(F~)}`z#F}(2v$J0$.7&FCc9'7#7$2_7&F}7A%47&F}`}az#A%37&F}-A%+7&F~b}\
`z#A%'7&7&=%}=B%/7&F~5#c9#7&F'cF&24F57#2N8$7'2y$/$.7&F>c9'7#7$2_7&=%@8)7&FCc9#7%2U7&F$A%<7&F}ctz#A%;7&F}(A%47&F~L}`z#A%37&7)B%/7&F1A%+7&F~=}`z#A%'7&7&=%}=B%67&F\
~5#c9$7&F'cF(24F67$2N9$F$D#s$7#2y$7'2y$.7$F4c9#2}k$7#7%F<~m-##7&F~A#c;#7$.~h%$%r:#F@d9(;#%E%E%E7%J'EF}Xuz#F)F~C}Yz#F}$2}K8)/$.F}Xuz#F)7$7%2}V$9)J0$.7#FssssqA%#7\
#7)A%'/$.7&7'2O9)'E7#FssssqA%#7#7)A%'/$.7(7'A%>7(7&A%<7(F$A%;7(F~g}Yz#A%77(7%A%67(7$A%47(F/c7(F4c9$F&247(<%28%7(<%38&7$F#}<$+7$7%A%#7$7%7&cA%'F#8%&E%E%E7(7(}5$7\
'rF#(7(F4c2}49$Fss~5#K0%7$Fss'N0$7$F|*jFs~*rk.}<$7.7%F$c8%/$..7%F~U#P'E7#7(<%3A%+7#7(=%/B%#/$.F~#}Yz#F}$F~h}Yz#F~c#2}K8$7#FssssqA%#7#7$A%'7(F/c2y$.7(F@c;#.~Y%%&\
r$}S:#F~A#d9$;#%E%E7#<%#<%#9%J'EFssssq8%/$.7$F6c7%7#<%'<%#2}c$7$<%6FssssqK'E7$7$=%7B%/7$FtsssqA%+/%.7$7$<%;A%27$7$=%69'B&+7'x9%FtsssqK0$7$=%/8'.7$7#<%2<%#A%47$F\
6c9#7$F4c2}6%E7%FssssqL'E7$7%A%I7$7'B%M7'x7'G7vx7#2}-8#7$F~5#c2y$/$.7$F6c2L8#.7$7#A%I7$F~5#c9#2>8&7#2}U$7$F~A#c;#7&1.F#8%%r7$F+c9#<%#FtsssqK'E7#<%+8%7#<%'/$.7#2\
}y$F#.8#7$7%A%'7$7#A%#7$<%#9#F$7#57$<%'F#7#522#.}X%$)r:#F2d9);#%E%E7%7%F&cF}Qj9(L'E7)F+c7$7%7&7(7%d9'7&7'N59'2bF$8(7)<%+F$j0$.7&F+d8+7$F|$jFt}T}V+e8(&E%E%E7'7+P\
'EFs}T}V+7%7'c9*<%#7(l9,d7,kFs}T}V+7*F'c<%#7(l9*d7*kjFst}T}VqjFst}T}VqK0$.7)7$7%7'c7&7'd2bF$8(7)<%#F$j0$F#8(/'.7'F+c8'/$..7)<%'7'c8'/$.7)<%/8'.7#7'A%'7#7(A%#7)F\
2c;#.}d&$)r:#F2d9(;#%EF~Ewz#<%#0#F~Ewz#FrA%#F~Uwz#<%#9&F~Qwz#<%#9#K'E7&9#F~Iwz#<%#9$K'E~AhFs$7#7#Fs$P59$~m1#9%FrK0%%EF~Ywz#<%#9#J'EF~Ywz#7%A%#/$.7#7&c7%L0&.:#F2\
d9';#F~Qwz#<%#8#:#F2d9%;#7%F+c7#7$2}H7%<%/8$7'F+c9#7%<%+A%#7#7$A%'7%F2c;#7'<%/8$7(F+c9#7'<%+A%#7#7$A%'7'F2c;#7(<%+FtsssqL0%F~Iwz#<%#8$F~Qwz#<%#8#.7#7$R0$F~Mwz#<\
%#7#F%mc7&F$cA%#F~Qwz#7#F$c9#A%#.7#7&P0#F~Uwz#F~Mwz#<%#7&F%mc<%#A%#F~Ewz#F~Ewz#<%#F$cA%#F~Ywz#<%#7(F2c;#7&c1.#.}d%$&r:#FEc9%;#7$<%7<%#8&7$<%2<%#8'7%7$<%#<%#A%37\
%7'A%47%7&A%6%r7%F3cF~M}fz#F&F(2}QJ'E7%F+cF~P}fz#F.F~[}fz#F@2}R7%<%/8&F$/$.%E7%F4c9$2}m$F|$jF&R'E7$F~9}Yz#F-F(2}QJ0$.7%F7c7%F6c2C7%<%7F}WsssqK'E7%<%;8&F$/%.7%7%\
=&<B&C7%7%=&7B&@7%F@c2u$F#/$.7%F~2}Yz#F*Fw}gz#Fz#2}R7%<%'8&F$.8$7#7&A%'7#7$A%#7%FEd;#.x%%(r$h:#F7d9';#7'F3c7&2r%E7'<%3FssssqL'E7'7'=%3B&+7'7'<%69)A%27'<%/8(/$.7\
'2~/$7'F#A%27'7'<%'9(A%/7'7'<%#A%+.7'7(A%37'7(7)cA%4%E%E%E&E7'F3c2}49*F~n|&L'E7*Fss~5#L0$/%..7(7)2}(8,299(7,}0#7'7(A%37'F3c9(<%#}/#7&<%#}/#2}%F#L8+7(2x$7+J0$.7#\
7'<%2A%+7#7'=&+B%#/$.7$7%F~n}Zz#F~D#2}K8$7#FssssqA%#7#7$A%'7'F+c2y$.7'F7c;#.~T$$&r:#F~A#d9&;#7&7%A%47&7$A%37&7&F~@#c9$A%I7&7$A%E7&7$A%}=7&7&F4cA%C7&7$A%}97&7$A%\
@7&7$A%>7&7&F3cA%<7&F6c7&F<c26%r7&<%6FssssqK'EF$8%7&<%78'F#/$.7&7&<%;A%@7&7&=%6B&<7&F+c7&F<c2X7&<%/8(F#8%7&<%+.8$7#7%A%/7#7'A%+7#7(A%'7#7$A%#7&F~A#c;#.~Y$$,r:#F\
@d9&;#7%<%#9(7%<%'F&mc8)7&F;c8*7&F6c8+7$<%#8%7$<%'8,&E%E7%7,K'EF#8'/$.7$7%F7c9-A%#7%F'c<%#8'7&7%F+c<%#9%A%27&7'A%/7&F#A%;7&7)A%47&7(A%37&F#A%67&7&F/cA%>7&F3c7&F\
>c9.7+2YJ'E7&F#A%67&<%;J0$7.7*2]J0$.7-8%/$..7#7%A%'7#7'A%#7&F@c;#.~P$$'r:#F7d9(;#7(F3c7%7&7'2PF$8*7(<%48)7(<%68%%E7(<%3F$K'E7#7)A%'/$.7(F3c7$7&7'2s$%r7(<%4'E7(<\
%69$J'E7(F+c7)7%2}`$7(<%+8'7(<%//%.7(<%37$7)7%2}}$8'7%/$.7(7)7%2}]$7(<%#8'7(<%'.8+7'J'E7#7)A%'/$.7#7'A%'F#8*7+8%.7#7*A%#7#7%A%+7(F7c;#.~8$$%rFr7#7$c9$7#7$}B5Fij\
8%%r%EF~iwz#<%#'EF#7#7#F}&cFij9$F2c9&}B7%7&Nk0%}+7$F'dF*A%#/$.F#7#F$7#5F&cF}Qj9&F}d%cFij9$7&N7$7%}Bk0$}+F~iwz#7&A%#7$F'dF&F$7$7%N5A%#F#8#&E7#Fs%K0$7#7&cF#A%#7#F\
'c8#/#.#.7$7%N'E7$7%2J.7%..~N%%)r$}S:#F7d9%;#:#F2d9$;#7$F+c7#<%#<%#}/#F~hsz#F'217$7$<%+7$<%/2~&$7%F3c7$<%#7$<%'2}t$7$F2c;#%r%E7%<%39$FssssqK0#7%7%=%49*B%/7%7$A%\
+7*x7*G7vx2F7%F+c2y$F|$j9&F+K0#%E%E%E%E%E%E7&F$d}#*'$$%&&&#.7#F}lsz#F.2}~$0'/(.:#F2d9$;#7$7#<%#Fysz#F(2~$$A%/7$F/c9#2~%$8(7#2x$7$F2c;#7(J0'/&.7#2SF$L0&/%.7#F~.s\
z#F/2}~$J0%/$.F+7#Fxsz#F+2}~$J0%}+F+7#F}~sz#F+2}~$J0%}+.7&/$.F+.8)7%F7c;#7).~5$$(r%E7$<%#9%7$<%'K0#F$8)7$7%F$cA%#7%?##9&zF#Q0#7$7%F%cA%#7%?#$F}@j8'7&F}.j8(7&F~P\
$P'E7(F)m7'k8&/$.7$7%F&cA%#7%?#%F}@j7'F)mk8'7&F{$N'E7'7(F/mk8&/$.7$7%F'cA%#7(F}%mFss{#j7%?#&F}@j7'F)mkk8&.7#7&A%'7#7)A%#.~O$$&r:#F@d9&;#7&F4c7$7%2}[$7&7&=&4B%;7\
&7&F;c9'A%>7&F2c7'7&F>c<%#9'<%'7'<%#d2T7&<%2F$L'rF#(7&F+c7&<%3F$c7$7%2a7&<%/8(7&<%+.9'7$7'59$7(7%7'59%F}]}ez#F)2j8'7&7%F)dA%'7&7$F)cF#7'5A%#7#7$7&<%#9$7$J7&<%'9\
$Jk9'5A%#7#7%7$7'5A%'7&F@c;#.~k$%'r$h:#F7d9$;#7#<%#9#<%4Fs+8&7$Fs+A%6FssssqL'E7$F2c7#F@c2}p$7#<%67#<%77#<%<7#<%>7$<%29&7$<%3F#7&52/8(299&7(}0#7$F6c2x$.7$7&A%47$\
F+c9%7#?#}T$F%m9'<%}]}hEA%'7%7'<%}V}iEA%#7$7#F~U#c2}p$7$<%+7$<%/7#<%I7#<%M7$<%#9%7$<%'F#7%57#?#s$7&}/#208(299#7(}0#7$F4c2x$7$F7c;#7#.~7$$$r:#F~A#d9';#7'7%A%37'7\
$A%27'7&A%47'7'F~@#c9$A%M7'7$A%I7'7$A%E7'7'F4cA%}=7'7$A%C7'7$A%}97'7$A%@7'7'F3cA%>7'7$A%<7'7$A%;7'7$A%77'7'F2cA%67'F+c7'F6c2:7'<%/8$7'7'<%+9%A%'7'7$F#7%F$j5A%#7\
#7'=&#B%#7'F~A#c;#.~%$$'r7#<%#9$7#<%'K'EFss~5#1.7#7$F$cA%#7$?##9&zF#M'r7#7$F%cA%#7$?#$F}@j8%7&F}.j8'7&F~P$P'E7'F)m7%k1.7#7$F&cA%#7$?#%F}@j7%F)mk8%7&F{$N'E7%7'F/\
mk1.7#7$F'cA%#7'F}%mFss{#j7$?#&F}@j7%F)mkk(7&..~#$$$r:#F~A#d9(;#7(7%A%27(7$A%/7(7&A%37(7'A%47(7(F~@#c9$A%M7(7$A%I7(7$A%E7(7(F4cA%}=7(7$A%C7(7$A%}97(7(F3cA%@7(7(\
F2cA%>7(7$A%<7(7$A%;7(7$A%77(7(F/cA%67(7(F6c2}+7#7(<%#7(<%'2}h$7(F~A#c;#.~.%$)r:#F7d9&;#%E%E%E%EF(7%<%#9'Fssssql7'F#Q5}#'%##$#.7&F+c7%2}a$F~#}Yz#F}$F}ztz#F+7&<%\
+7&<%/2}D8$7#FssssqA%#7#7$A%'/%.7%<%/9)J0#7&F4c7$2}N7&<%68*7&<%48+:#F2d9';#7'F+c7$F}Xuz#F)2}X$7'<%/8$7&F2c9(7'<%+A%#7(7$A%'7'F2c;#7&<%28'7&<%38(7%<%+8%:#F2d9$;#\
7#7''r7'(7$F+c7+7*2}37$<%/8(7$<%+.7(7%7)2}.7$F2c;#/$.2Q8$7#FssssqA%#7#7$A%'.7&F7c;#.~=$%%r$h:#F@d9%;#7$<%#}/#2(8'299$7'}0#7%7$A%;7%F<c9&7$}/#2)7%F4c7%<%<7%<%>2~\
&$7#7%<%47%<%62}c$7&7$}/#2*7%F2c7%<%<7%<%>2~&$7#F/c7%<%27%<%32}c$7&7$}/#2+7%F+c7%<%<7%<%>2~&$7#F4c7%<%+7%<%/2}t$7#7$}/#2,F#LD#;7%F;c2x$7%F@c;#.~6$$&r%EF(7#<%#9%\
Fssssql7%F#Q59%F(7$<%#9'Fssssql7'F#Q5L0#F$8&%E%E%E%E%E7%F$d}#(#$%&'(.7#?#'7$?#'K1.7#}3&+7$}3&+Y1.7#F'c7$F'c2}w$1.F#8&7#<%/9%7$<%/L0$7#<%+7$<%+7%2`1.F#8&7#<%+9%7\
$<%+L0#7#<%'7$<%'7%2}J8&.7&.}k$$'r:#F7d9%;#7%F3c7$F$F$2P%E7%<%3F$K'E7#G$B%#/$.7%<%69&J'E7#F$A%+7#G#B%#/$.7%F+c7%<%49'7&2}]$7%<%+9(J'E7#7&A%+7#7'A%'7#F$A%#/$.7#7\
(A%+7#7$A%'7#F#A%#.7%F7c;#.}|$$&r%E%E7#Fs$R'E7#Fs2N0$7#F/o8%7#F}@jFsrk8&7#F)oF}@jFsrk8'7#Fss'R0%7$7&D#%7$7'D#$7$7%F~Q$kD##1.7$7#D##1.7$7#F}@jFs$kD#$7$7#F)oFz$kD\
##1.7$7&D#&7$7'D#%7$7%F}@jFs$kD#$7$7#F}%oF{$kD##.}r$$%r:#F2d9);#%E7(J0#7%7&c9%7&N0#7)F'c7$7%7$<%#F$m9&7%7&}B59&F+F'F$7(Ft+N57(F$K59%7%7&N59&7'7(2}17)<%+8*7)<%''\
E7)<%/8%/$.7$7&A%#7$7*A%'Ftsssq8*.7#7%A%'7#7*A%#7)F2c;#.~5$%&r$}S:#F~Q#d9(;#7(F~9#c9)7#7$2_7(=%O8+7(F+c7%2}r$7(F}?A%I7(Fy}bz#A%E7(7'A%}=7(7&A%C7(F(A%}97(F~%}bz#\
A%@7(F2A%;7(F}r}bz#A%77(7+B%47(F1A%37(F~=}`z#A%27(7(=&+B%<7(F~E#c9#7(F2cF*24F},7#2NF~lsz#F02}Y$8*7)2y$7(F~Q#c;#7*.}h$$(rF$8':#F2d9&;#7&F'c7$F$F$2s$%E%E7&<%+9(J0\
#7&<%/8)7&<%'8*7%J'E7*7)2}z$7$F#A%#7$F$A%'/$.7*7)7(7%9'2}}$9%J0$7$7'A%#7$7%A%'.Ftsssq8(.7#7'A%'7#7(A%#7&F2c;#.}|$$%r:#F@d9%;#7%F2cF$F#7$2}C%E%E7%%r7%<%2F}WsssqK\
'E7%<%3/$.7%7%=&4B&<7%7%=&2B&77%7%F7c2}<7%<%#F}WsssqL0$7%<%'.A%77%F7c9$2>8&7$2}U$7#F}WsssqA%#7#7&A%'/$.7#7%=&+B&+7#7%=&#B&#.7%F@c;#.}e$$&r:#F@d9$;#%E7#2}*9%0#7$\
F'A%37$F{}Xz#A%27$F+c7$F2c7#2K7$<%+9#J'EF#8%/$.7$F;c9&7#7$<%/2~#$7$F4c9#7$<%<7$<%>2}M7$<%67$<%7F~]}dz#F82}K8%7#2y$7&2y$.7$F@c;#7%.}f$$&r:#F@d9%;#7%7$<%#<%#A%/7%\
F7c7%F/c2C7%<%;8$7%<%79&F}WsssqK'rF$(7%7%=&<B&47%7$A%37%7&A%27%7%F2c9&2HA%77%F7c9'2>8$7'2}U$7&2u$F#.8&7#7$A%'7#7&A%#7%F@c;#.}h$$%r:#F7d9%;#%E7$2};9&'E7#F}WsssqA\
%#7#7&A%'7$2u$/$.7%7$=&+B&47%7$=&#B&27%F+c7$2}N7%<%+7%<%/2}L9&'E7#F}WsssqA%#7#7&A%'7%F2c2u$/$.7#7$=&+B&+7#7$=&#B&#.7%F7c;#.u$$&r7&Frl8(F~iwz#<%#7$F%mc8$7#%r&EF#\
7$<%#9$J0$}+7$7$<%/c9)7$7&c7(j9'7%cN0#.7$2o%E7$7'K'E7$F'd9$7$<%#F%lA%#/$.7$7'2J.7#7)A%+7#7'A%'F$.A%#.p$'rF$8&%E7$F}&cFij9'7%F}&cFij9%K0#F#8&7#7'c9$F'd?##F%jJ0#7\
#7%c9#7$7$<%/9(c9)}B0#7$2oF$8&7#F'd7'7(c7%L'r7#7)2JF&(F$.A%#.7&.}h$$%r:#F7d9';#%E7#<%#9(F#Q'E7'7$7%2g7'7&=&+B&47'7&=&#B&27(7#<%+9%K'E7#F72}S.7#<%'7%F(mc9$7'=&4B\
&47$7'=&2B&27$7'=&+B&+7$7'=&#B&#7#7%F$cA%+/$.7&2u$.7'F7c;#.}W$$&r:#F2d9';#%E7&F*P'E7$F|$j8)F#8$&E7$7&K'E7&8$/&.7)7$7%c?##K'EF$8(/&(7$F$c8$/$.#.#.7'F+c7$7%7&287'\
<%/8$7'<%+8(.7#7(A%#7#7$A%'7'F2c;#.}Y$$'rF~9$8(:#F7d9&;#7&7$7%cA%47&7$A%37&F#A%6%E7&F3c9)2i0#7&F+c7)2k7&<%/Fss~5#K0#7&7$7%7&<%+2}T$7&<%'8(7&<%#8'.7#7(7%7'5A%'7#\
7'7$7'5A%#7&F7c;#.}W$$%r:#F@d9%;#7%7$A%37%7#A%27%Gs}Tv}iz}pt}U*B%77%F7c8&F#8$&E%E7$F+K'EF+8#/$.7%F+c7$7&c?##9#2}r$7%7%=&+B%<7$F$c8$7%F<c7%F2c2}x$J0$..7%F@c;#7#.\
p$%r:#F@d9&;#7&7$A%'7&7#A%#7&7%A%+7&7&F}5c9#A%<7&7#A%;7&7#A%77&7&F+cA%67&7#A%47&7#A%37&7&F'cA%27&7&A%/7&F/c278'7&F@c;#7'.}[$$%r:#FEc9$;#7$F+c7#2}N7$F<c9#7$<%+7$\
<%/2_7$F>A%;7$Fs}dz#A%77$F}%A%37$F~`}cz#A%27$7$=%>B%47$F}9c9%7$F2cF&24F}(7%2NF{sz#F*2}Y$9%F$D#s$7#2y$7$FEd;#7%.q$$r7#<%#F#Q'r7#<%+F(m8&7#<%'8#&E%E7&J'EF#8#/$.7#\
F'c<%#7#F+c<%#7$7%2v$'E7#F2cF~Qsz#2~'$0$.7#F7c8#7&F7d8&/$..7#F2cF#7#5(F#..}Z$$'r7$7#d9&2}b$8%%EF~iwz#<%#F}@7%7%F}@R59'F%mc9%<%#9(J'E7%7#A%#F{wz#F{wz#=&#G$7'}|u}\
VB&#/$.7%7#A%#7(7#A%'.7#7&A%/7#7'A%+7#7%A%'7#7(A%#7$F'd7&A%#.n$%r:#F7d9&;#7#7%<%#F#Q'r7&F$A%37&7$A%27&7%<%'9$A%47&7$7%<%+F(mcA%67&F+c7&F4c7&F2c2}07&<%+8'7&<%/(7\
%.A%'7#7'A%#7&F7c;#.t$$'r:#F@d9$;#7$F4c9&7#2U7$F$A%37$F}ctz#A%27$FBA%'7$F~]}az#A%#7$7$=%6B%+7$F;c9%7$F&24F}*7%2N9%F$D#s$7%F4c9'2}k$7'7#F<~m-##7&2y$7$F@c;#7%.}V$\
$&r7$F}&cFij7#F#7#F2}B5cF}`s'cF2o9$E#9&FrK9'J'EF~mwz#<%#8#F~mwz#F#A%#7$F2m8%F~mwz#%r7#F#7&F2m9$7#K5J'E7$7%2</$.7#Fr7$7%c9#7#7$N52c.A%#.7'.}g$$$r:#F@d9%;#7%7$<%+\
A%>7%7$=%#B%;2}u$9$FssssqA%47$F#A%27$G#B&#7$F6c7%F@~m-##7$7#D#}T$7$F#}<$s$7$F#}<$}Q7$FssssqA%i7$FssssqA%]7$FssssqA%}G7$FssssqA%O7%F@c;#7$.W$&r7#7$F}&cFijc9$F'd<\
%#8&%E7#F'd9'<%#9%F$jJ'E7#7%d9#2o/$.7'7%F%kA%#.7#7&F%j'r7$<%/7$2o7$c(7$.2J.p$%r:#F2d9&;#%E7$7%c9$7%N0#7&F'cF~Iwz#7$F'F'2}17&<%+8'7&<%''E7&<%/8$/$.F~Iwz#7$A%#F~M\
wz#7'A%#Ftsssq8'.7#7$A%'7#7'A%#7&F2c;#.~@$$&r7#7$F$F#2v$J'E%E7#7$F~G}ez#F,2v$0#7#7$F~Hsz#F'2v$0#7#7$F~P}ez#F&2v$0#7#7$F~S}ez#F+2j'E:#F2d9%;#7%F#A%/7%F/c9&F~N#D#\
#7%F$A%'7%7&A%#7#7$7%<%#7%<%'2d8'7%F2c;#7'0$.F~#}Yz#F}$7#7$2}V$1.F~#}Yz#F}$F~[}ez#F~c#2}K1.F~#}Yz#F}$F~C}Yz#F}$2}K.}W$%(r$}S:#F2d9';#F$8(F'8)%E7&}|7$}|}S9,G7vx0\
#7,x9$7%2~)$8&7'F+c9*7$A%'7*7%F#7&5A%#7'<%+9$J0#7'<%/8+7#7$A%'F#8(F+8).7#7)c7+A%#7#7(A%#7'F2c;#.}b$$%r:#F@d9$;#7$F;cF}U}_z#F~j#2g2}u$9#FssssqA%47#F#A%27#G#B&#7#\
F6c7$F@~m-##7#F4D#}T$7#F#}<$s$7#F#}<$}Q7#FssssqA%i7#FssssqA%]7#FssssqA%}G7#FssssqA%O7$F@c;#7#.}N$'r:#F@d9$;#7$F4c9&7#2U7$F$A%37$F}ctz#A%27$F}2A%'7$F~2}az#A%#7$7\
$=%6B%+7$F;c9%7$F&24F67%2N9%F4c9'2}k$7'7#F<~m-##7&2y$7$F@c;#7%.s$%%r$h:#F7d9$;#7#<%#<%#}/#2}#8&299#7&}0#7$F+c2w$%E7$<%+F$jJ'E7$7#A%67$F6c9%2~,$8#7%2x$/$.7$<%/8#\
7$F$A%37$7#A%47$F4c2x$F#8#.7$F7c;#7#.t$$$r:#F7d9';#7'F2c7$7%7&F#2})7'<%38$%E7'<%29%FusssqK'E7#F}WsssqA%#7#7$A%'/$.7'7'=&4B&+7'7$A%'7'7%A%#7'FssssqA%27#7'7'F2c2}\
^$.7'F7c;#.`$'r7$<%'9'F$d8&7%7$<%#9(c7'd8'%r&EF#7(7&F$cK0$}+7$7&A%'7%F$d8%7&?##7&F$d8&F}5L0#.7%8'F$.8$7#7'A%'7#7$A%#.}P$%r:#F@d9);#7)7(A%>7)7'A%<7)F)A%;7)F~c}Zz\
#A%77)7&A%67)7%A%47)F+A%37)F~[}Zz#A%27)F'c9%7)F2cF'247#7$7)<%+7)<%/2}K8*7%2y$7)F@c;#7*.q%%r$}S:#F@d9%;#7$=%'8'7%F;c9&7$<%27$<%32~#$7%F4c9$7%<%<7%<%>2}G7%F%A%/7%\
F~l}Zz#A%+7%7'B%#7%7%=%6B%27#7%F&247$2y$7&2y$7%F@c;#.}E$$r7%F}&cFij9%7$F}&cFij9$L'E7#7$c9$F'd?##F%j'E7$<%/8&7$2o7$7&c8$.7#7%c9#7$2J7#F'dF&A%#..}U$$$r%E7#F}V+R'E\
7#~Ah}0#F~Ewz#<%#0$F~Ewz#FrA%#7#F~Ywz#<%#9$N0$7#7$d9#F~Qwz#<%#R0$F~Mwz#<%#7#F%mcF~Uwz#<%#A%#F~Uwz#7#A%#F~Ewz#F~Ewz#<%#F$cA%#.1.#.c$&r:#F@d9%;#7%F4c9&7#7$2_7%F~S\
#A%37%F}]}cz#A%27%F})A%'7%F~f}bz#A%#7%7%=%6B%+7%F;c9#7%F&24F}+7#2N8'7&2y$7%F@c;#7'.]$%r:#F7d9&;#7&F+c7$7%2E7&<%+8$7&7&<%/9'A%37&7$A%27&F&F#7%7'}B9$5A%67&F~i}Zz#\
F$7$5A%47#7&F2cF%247&F7c;#.a$%rF'8':#F2d9&;#%E%E7%F~Iwz#<%#7$dP0#7&F+c7$7%2}B7&<%+9$FtsssqK0#7&<%/8'/$.Ftsssq8$.7#7'A%'7#7$A%#7&F2c;#.X$(r7$<%#8&7$<%'8)%r&E7%8(\
F$7&7)K0$}+7$7&F+c9%A%#7&F'c8*7%8&7*<%#9'7(c9%7'R0#.F#.8$7#7(A%'7#7$A%#.T$'r&E%E7'9&7%K'E7%8&/$.7#7$2}w$J0#7&F$c8'7$F2c8(7#F2c7$F7c8$7#F7c8#7(2~'$J0$..7%7&P.Z$%\
r:#F@d9';#7'7&A%>7'7%A%<7'F$A%;7'F~Z}Zz#A%77'7$A%67'7#A%47'F/c9%7'F4cF&24F#7%2N7#7$2}Y$8(7'F@c;#7(.Z$%r:#F7d9%;#7%F2c7#7$2}[$7%7%=&2B%4%r7%F4c2hJ'E7%F+c7#7$2}3F\
#7%<%/0$}+.F~o}Wz#F,F}c}ez#F~5#2}K.8&7%F7c;#7&.6$$r:#F7d9&;#7#7$7%2g7&F7c;#.}F$$r:#F7d9%;#7%7$A%+7%7%F}.c9$A%47%7$A%37%7$A%27%7%F+cA%/7%7%F/c2D7#7%<%#7%<%'2}h$7\
%F7c;#.}H$%r:#F2d9%;#%E7#7$<%+9&7$<%#N'r7%F+c7$7&2B7%<%+FtsssqL0$7$<%+(7&.A%'7#7$<%'A%#7%F2c;#1.#.}G$'r7#<%#8'7#<%'8(&E7(7'9&L'E7#7&F+c9'A%#7%7&<%#9)A%#7%7)7&F'\
c<%#F@ecA%'7$7%2]J0$..7&7(L.S$%r7#<%+8%7#%rF$7$Fs$N0#}+F%7$Fs2N0#}+F&F'7$Fss'N5.9&2}l$7$7#<%'7#<%+c2}97#7%7&cA%+.}E$$r7%F&m8%7#<%#8&7#<%'8#&E%E7%J0#7#7$F'c<%#K'\
E7$<%#7&7#2t$J0$.7$F+c8$7%F+d8%/$..7%F#L.}L$&r:#F2d9%;#7%7#A%/7$<%#8&7$<%'8'&E7'7&9#L'E7$7#F@c9&A%#7#F7c7%F/c<%#<%#2}x$J0$..7%F2c;#7#7'L.}F$$r:#F2d9&;#7&7$A%/7&\
7#A%+&E7&F+c2}49#Fss~5#L'E7%F~n|&F~n|&7#7#F|#dF8N57#F7N52Z/$..7&F2c;#.}M$%r:#F@d9&;#7&F;c9'7$7%2~#$7&F$A%77&F~Gsz#A%67&F$A%27&F~Gsz#A%/7&7&=%<B%37#7&F/cF&247'2y\
$7&F@c;#.M$&r7#F2d8&F#8#%r&E7%7#7%K0$}+7#F$c8#7&F2c9&7$2~'$8(7$F2c8$7(J0#.7#F$d.7%R.}C#%E%E%E7$J0#7$7&N'E7$7%c>##F~1r}A0$/%.7$7&L0$.7$7%c8%7&7$d8$/$.F#8%.7#7$A%\
'7#7%A%#.Q$%r7$F|$j8'F#8$&E%E7$7&K'E7&8$/$.7'7$7%c?##K'rF$(7$F$c8$/%.8(..7#7$A%'7#7(A%#.L$%r7#7$Fij9$R'E7#1.%E7#F'd9&<%#9%F$jJ'E7#7%d9#2o/$.7&7%F%kA%#.7#7$2J7$.\
S$$r:#F2d9';#7'7&A%'7'7%A%#F#8%7$7&R'E7'7&A%/7'7#7$7&dcA%+7'7'F+c2}v$8%.7'F2c;#7%.L$$r:#F2d9%;#7%F'c7$2}87%<%+8$7%<%'F$K'E7%<%/}+#.7#7%<%/A%'7#7$A%#7%F2c;#.L$%r\
:#F2d9%;#7%F+c7#7$2}e$%E7%<%+9#J0#7%<%/9&'E7&7#2~+$9$J0$.7%F2c;#7$1.#.}X$%&r$}S:#F2d9&;#:#F2d9';#7'F'c7%2}87'<%'F$K'E#.7'=%+8)7&F'c9(F#A%+7(7)B%#7'F2c;#7%'E7%'E\
7&<%+7$7%~m-##.7&7%A%/.7#7&<%/A%+7#7&=%'B%#7&F2c;#.O$'r7#<%#8%7#<%'8&&E%E7%9$7&K0#7#7$F$c9%A%#7$?##9'F7K7'F7Nk0#7'F|#L0$..7$7&L.L$&rF~9$8$:#F2d9%;#&E%E7%F+c7#2q\
7%<%/Fss~5#K'E7$8&/$.7$F$d9$0$..7%F2c;#7&.a$$r:#F2d9';#7'7&A%'7'7%A%#F#8%7$7&R'E7'7&A%/7'7#A%+7'<%'9#7'F+c9$<%'K'r7'<%#7$<%#7#2t$(F$.J8%.7'F2c;#7%.P$'r7$<%#8%7$\
<%'8&7$2}49'Fss~5#L'E7$7$<%#7$<%+9(7&c7%7$<%'cdcA%+.7#7'A%'7#7(A%#.}T$$%r7''E:#F2d9(;#7(F+c7$F~lsz#F02}X$%r7(<%/8$F+7(<%+9)J0#}+7)7$2FF|$j.7(F2c;#F|$j9$F+L'E7#7\
%7&7'7$2},1.7#F#D##1.7%7&2}F8$7#F&D##7#7$A%'._$&r:#F7d9&;#7&F+c2~/$7&F#A%67&7&=&+B%37&F3c9'7%7$d9(F%o7(F&jF#Lc2}l$7$7%7'2^7#7&<%6A%+7#7&=%3B%#7&F7c;#.f$$r%rF$8'\
%E%E%E7%7&N7%7&}BdF|$j}#%%$#.7#7%7&2VF$/%.7#7%7&2}>8'.7'.'E7#1.7$7&2}n$9$J'EF#1.7%'E7$7#7%~m-##.7#7%2}A7$.T$%r7#<%'9%7#<%#9$A%#7$'E7$7%A%'.F~iwz#<%#7#<%+9#F%mc<\
%#J'EF{wz#F{wz#=&#G$7#}|u}WB&#..I$$r:#F2d9';#7'F+c7$7&2}e$%E7'<%+9$J0#7#7'<%/7$7%2}}$9#J0#7'F2c;#7#1.#.}N$)r7$<%#8&7$<%'8':#F2d9%;#7%F+c7$2}27%<%+8(7%<%/7%F2c;#\
Fss~5#7(F$j59%Fss~5#L'E7$7$<%#7$<%+9*7'c7&7$<%'cdcA%+.7#7%A%'7#7*A%#.N$%r:#F2d9%;#7%F+c7$F~o}Wz#F,2}X$7%<%/8&7#7%<%+9$F$7$5A%#7#7&F#7$5A%'7%F2c;#.H$$r:&F&d9';&7\
'7$}0#7#7'7'F$c9#7%}0#7#7'F%c9#7&}0#7#2?7'~AhF&~m}$#7'F&c;&.}@$$r:#F7d9&;#7&7%A%67&7$A%47&7%A%37&F+c7&F3c2X7#7&=&+B&#7&F7c;#.}=$$r:#F2d9';#7'7#7$7%2~$$A%/7'F/c9\
#2}m$7#2x$7'F2c;#F|$j7&F|$jK.F$$r:#F2d9(;#7(7$7%7&7'2}KA%/7(F/c9$2>8%7$2}U$7#7%A%'7#F$A%#7(F2c;#.}?$$r:#F2d9%;#7%F+c7#7#<%#F$F+7$2}:7%<%+FtsssqL'E7%<%/}+#.7%F2c\
;#.r$&r:#F2d9%;#7%F+c7$<%#}/#23%E7%<%+9&'E7%<%/8':#F2d9$;#7$F+c7&7'2}P7$<%+8&7#7$<%/9'A%+7#7&A%'7#7'A%#7$F2c;#/$.7#FssssqA%#.7%F2c;#.E$&rF'8'%E7&J0#7$<%#9(J0#7#\
7%A%'7#7$<%'A%#7&7(e8)F+8'.7#7'c7)A%#.}@$%r&E7%J'EF#1.7%F$d8%7$?##8&7#?##8'7$F$c8$7#F$c8#7&7'K0#.7'7&d.}?#%E7&J0#%E7%7&}B'E7$7&c>##F~1r}A0%/$.7%7&K0$.F#8$.7#7&A\
%'7#7$A%#.G#7#<%#9#FEd2y$7#F~=#c2}y$7#F~I#c2}y$7#F~U#c2}y$7#F{#c2}y$7#F4c2}k$7#Fv$2}A.}J$'r:#F2d9';#7'F#D#1:#F2d9(;#7(F+c7'F1c?##7%7&2}@7(<%+8*7(F2c;#7*'E7#7$F}\
{}dz#F}@2}K8).7'F2c;#7).P%$r$h7$<%'9%7$<%+R'rF#(7$7%F$cA%'7$<%#<%#}/#7%2%8&299$7&}0#F$.8%7#7$A%'7#7%A%#.}Q$%r%E%E%E%EF(7#<%#9$Fssssql7$F#Q5}#($$$%&#.7#<%+8%7#<%\
'8$&E7%'E7$2y$7$F2c2u$7%F$d8%7$F7c8$/$..7#F+F72}Z$.1.7#F'c2y$1.7#F'c2~*$.}?$$r%E7$7%7&2I9$J0#7$<%#F}UsssqL0#7$<%/8&7$<%+8'.7#7&A%'7#7'A%#.}?$%r:#F2d9';#7'7$A%'7\
'7#A%#7'7&A%/7'7%A%+7'7'F+c2}v$8(7'F2c;#7(.}?$$r:#F2d9&;#7&F'c7$7%2g7#F~U#c2}y$7#7&<%/A%e7#7&=%'B%]7&F2c;#7#.B$$r:#F2d9&;#7&F'c7#7$7%2s$7&<%+'E7&<%'7&<%/2}z$.7&\
F2c;#.}<$$r:#F2d9&;#7&F+c7$7$7%c2~&$7&<%/8$7#7&<%+A%#7#7$A%'7&F2c;#.C$$r:#F2d9&;#7&F+c7$7%2}`$7&<%/8$7#7&<%+A%#7#7$A%'7&F2c;#.}@#7$<%#F}WsssqL'E7#7$=&+B&+7#7$=&\
#B&#7%2u$1.7#7%=&+B&+7#7%=&#B&#.};%$r$h:&F$d9&;&7&7%}0#7#7$7&2G9#}/#8'7#2}E7&~AhF$~m}$#7&F$c;&7'.}-#7%'E7%7$2~+$8$.7#7%A%'7#7$A%#.}9#7#F(7$<%#9$7$F#Q5F%m9$F~M}g\
z#c<%#A%'7#7$F~e}gz#c<%#A%#.}/#7#Ft%R'E7#F}-7#`9#do7#F$mdF}=c1.7#F'o.E$$r:#F2d9&;#7&F+c7$7%2}P7&<%+8$7#7&<%/9%A%+7#7$A%'7#7%A%#7&F2c;#.}:#7$<%#F}dtz#7$<%'9$57$F\
*7$57%7&2}K8$7#FusssqA%#7#7$A%'.=$$r7%bF$K'E7%F#7$7%2~)$58&.7#7$A%'7#7&A%#.}M$'r:#F2d9&;#:&F%d9%;&7%7#}0#7%F$c9'7$}0#7&7%7'2}/7%~AhF%~m}$#7%F%c;&7&<%#7&<%'7&<%+\
7&<%/8(7&F2c;#7(.}I$&r:#F2d9';#:&F$d9(;&7(7#}0#7'7(7$7%299$7&}0#7$2}57(~AhF$~m}$#7(F$c;&7'<%#7'<%'7'<%+8)7'F2c;#7).}0#7#7$A%+7#7%F#7$F$j9$5A%'7#F#7%7$5A%#.>$&r:\
#F2d9&;#7&7#7$7%2}O7&<%#7&<%'8(7&F2c;#7(.O$&r:#F2d9%;#:&F$d9$;&7$7#}0#7%7$2W7$~AhF$~m}$#7$F$c;&7%<%#7%<%'7%<%+8&7%F2c;#7&.?$$}SFv}kz#=&#8$Fv}kz#G#B&#7#7$G7v}?%'\
7#7$xF$KA%#.}0#7#<%#FssssqL'E7#2y$7#F/c2y$7#F4c2}y$..M$%r7#<%#7#<%+9&d7$N'E:#F2d9%;#7%F+c7#7&7$F$F$2}:7%<%+FtsssqL'E#.7%F2c;#..},#7#<%#}/#2-9#F*P'r7#?#~g}WE(F+.\
.}-$$r&E7#7$259%J'E7#7$2MJ0$..7%.5#7$7&K'E7$'E7#7%7$~m-##.1.#.}/#7#7$<%+A%'7#7$<%'F#7$<%#FssssqL5A%#.})#7$7&K'r7#7%7$2t$(F$.J.:#7#7$F|$jF%m9$<%~m}iEA%'7#7$<%}l}\
jEA%#.9#7#7$<%#F%m9$<%~.}jEA%'7#7$<%~M}jEA%#.6#7$'E7#7$7%2}c$1.7#FssssqA%#.}'$$rFv$F+2~+$9#J'E#.7#.}*#7#<%#7#<%'7$<%#7$<%'2}q$.3#7#<%#9#F}V+R'E7#2}E..}*#7#<%'7#\
<%+7$<%'7$<%+2}q$.}*#7#<%#7#<%'7$<%#7$<%'2v$.}(#7#<%#FssssqL'E7#2y$..0#7$'E7#7$2}A..}&#Fv}kz#7#}|G7uG$}VB&#.0#7$'E7#7$2}A../#7#7%7$7&2n.1#7#<%#7$7%F%2}Q.0#7#7$7\
$7%c2m.},$$h7#<%#}/#7$7%2.8&299#7&}0#7#.}##7#2}m$F|$jF)}B.2#7#7%A%'7#7$A%#..#7#7$2}7F$l.5$$h7#<%#}/#7$2$8%299#7%}0#7#.}##7#Fssssq7$dP..#7#F$F$2}Z$.C$%r7#<%+8$7#\
<%'8%&E7$'E7$F$d8$7%2u$7%F2c8%/$..7#F+F22}Z$.,#7$7#2}n$..#7#<%#}/#2&.-#7#<%#2~%$.)#7#}Ox.0#7#Gssss2B&#..w}+-#Fssz#.}$}=k^]Y[m^]}?####2#-#F}lsz#.Ml^[k^mWm^qmnl^k\
gYf^iYllphk]ikhilY[[^llWmhd^glhf^mabg`7^el^9gnee########s#F{sz#.t*mbf^hnmm}Ni^ib^[^FnmaU}Ni^bl7fbllbg`}4himbhglY7Zhhe^YgY7gnfZ^kY7lmkbg`Yg7YkkY}NYg7hZc^[mNQ}EFO\
NIWRSUNRQ}D}FTRQLWNQ}DUFQHJWVTOTJINTJHUJILORGFOWHRQQJHUNRQ}DWVQF}EFNOFGOJVQJ}GSJHUJIWFQ}D}FJTVQFVUMJQUNHFUJIKRTGNIIJQKJFUVTJWIN}DFGOJISOFQWONPNUSNJHJWQRUWKRVQIN\
Q}EFONIWSNJHJW}EJT}DNRQSTR}AJHUWLRQJSNJHJWHRQKONHUNQ}EFONIWHTJIJQUNFO}DNQ}EFONIWRFVUM}7WHOFNPRFVUM}7WFSSWPN}D}DNQL}DJHTJUWPFQFLJTWKFNOJIHTJIJQUNFOWHMJH}BWKFNOJI\
TJ}AJHUJITFUJWONPNUJI}DJT}EJTWJTTRTQJU}FRT}BUNPJRVUFGRTUJISTR}AJHUW}FNUMRVUWJ}GUJTQFOWNISTR}AJHUWVQTJFIFGOJHRQQJHUNRQWQRUWKRVQIHRQQJHUNRQWJ}GSNTJIHRQQJHUNRQWQRU\
WORFIFGOJHRQQJHUNRQWU}HSJWPN}DPFUHM}DJHTJUWUJ}GUGF}DNHWFVUMHV}DURPWFVUMRNIHQRWFVUMRFVUM}7SOFUKRTPWRFVUM}7HORVIWRFVUM}7#$%&'()*ib^[^QYf^ik^_bq###}y%2#.###~(%2#-#\
##~1%2#.###~;%2#'###~?%2#*###~F%2#)###~L%2#1###~[%2#/###fnlm7Z^7}DJHTJUWUJ}GU>7GF}DNHWFVUM>7HV}DURPWFVUM>7RNIH>7QRWFVUM>7RFVUM}7>7SOFUKRTPWRFVUM}77hk7HORVIWRFVU\
M}7fnlm7Z^7Y7pahe^7gnfZ^k7h_7fbeebl^[hg]l7_khf7}67mh7}7}6}9B}9C}8A}9B#$#F}avz#.(~o%2#,#Fzvz#.8*&2#)###$#######&###2&2#+###S&2#]#F{vz#.}$}P#2#0###$#######(#F}_}Y\
z#.~d2{}@##z|||~PF~'&2#}<###i#2#*###$#######^qm^kgYeSkhc^[mN]ikhc^[m^qm^kgYeN]fnlm7ghm7Z^7^fim}NYg7YkkY}N7h_7lmkbg`lWbl7mhh7ehg`D7X}=ik^_bq}?W}=^qm^kgYeSkhc^[mN\
]}?X7fY}N7aYo^7}6@@7VUK?}6A7ngbml>7lbg[^7Y7ib^[^7[Ygghm7k^Y]7ZY[d7Y7ehg`^k7d^}N7fnlm7Z^7>7ghm7~Ss}vD7ahe]l7aYe_7h_7Y7lnkkh`Ym^7iYbk>7pab[a7ma^7l^ko^k7phne]7k^ie\
Y[^7Z}N7Yghma^k7[aYkY[m^kikhil}4bl7ng]^_bg^]>7pab[a7}A}DRQ7phne]7]khiD7`bo^7Y7oYen^>7hk7e^Yo^7ma^7d^}N7hnmfnlm7Z^7Y7_bgbm^7gnfZ^kma^gWWikhmhWWaYl7Y7ikhi^km}N7gY\
f^]7XWWikhmhWWX>7pab[a7phne]7Z^7ehlm7hg7ma^7pY}N[hne]7ghm7Z^7k^Y]fnlm7Z^7ieYbg7]YmY>7ghm7Y7ikhfbl^>7Y7_ng[mbhg>7Y7Zb`bgm>7Y7PYi7hk7ma^7ebd^bl7g^lm^]7mhh7]^^i>7h\
k7k^_^kl7mh7bml^e_Uabl7ikhc^[m7aYl7gh7^qm^kgYe7b]>7lh7bm7Z^ehg`l7mh7gh7[nlmhf^kD7ma^7ib^[^7phkdl7bg7ikhc^[ml7maYm7p^k^7fY]^7_hk7Y7[nlmhf^k}4Hhgg^[mbhgQhmKhng]Hh\
gg^[mbhgQhmKhng]JkkhkHhgg^[mbhgJqibk^]Hhgg^[mbhgJqibk^]JkkhkUa^7[hgg^[mbhg77[hne]7ghm7Z^7ehY]^]D7Ua^7[k^]^gmbYel7h_7[hgg^[mbhg77gh7ehg`^k7phkdD7ikhoblbhg7bm7Y`Y\
bg7pbma7g^p7hg^l}4Ua^7[hgg^[mbhg}1l7oYen^7[hne]7ghm7Z^7k^Y]D7Ua^7ikhc^[m7maYm7mabl7ib^[^7kngl7bg7[hne]7ghm7Z^7k^Y]D77bl7ghm7h_7m}Ni^77Znm7D7`bo^7ma^7lYf^7ib^[^F\
nmaU}Ni^7a^k^7Yg]7mh7ikhoblbhgHhgg^[mbhg}4Ua^k^7bl7gh7[hgg^[mbhg7D7bm7bl7fY]^7Z}N7ikhoblbhgHhgg^[mbhg7pbma7ma^7lYf^7ib^[^QYf^7Yg]7ik^_bq>7pa^g7ma^7[nlmhf^k7eh`l\
7bg}4Ua^7[hgg^[mbhg7h_77pYl7ghm7ehY]^]7pbmabg7ma^7[Yee}1l7Xmbf^hnmX}4ahe]l7ma^7[aYkY[m^k7QVO7<V}3@@@@=>7pab[a7ma^7l^ko^k7[Ygghm7lmhk^bl7ghm7Yg7himbhgD7bl7bm7fbl\
li^em}@ib^[^?fnlm7Z^7Y7ib^[^}1l7iY[dY`^7gYf^>7ln[a7Yl7XEY[mbo^ib^[^l}5ib^[^?`^eYmhXng]^_bg^]QYQ}JhZc^[m7bl7ma^7m^qm7h_7Y7fbllbg`7hk7pkhg`7oYen^D7`bo^7ma^7[nlmhf\
^k}1l7b]>7hk7[nlmhf^kl7pbmahnm7hg^7phne]7laYk^7Y7[hgg^[mbhg`^m[hgg^[mbhglfnlm7Z^7ma^7X[hgg^[mbhglX7h_7ma^7ib^[^}1l7[hgm^qmfnlm7Z^7ma^7Xikhc^[mX7h_7ma^7ib^[^}1l7\
[hgm^qm>7hk7bml7^qm^kgYe7b]##'###,###+###+###+###,###}F#2#w#2#}s#2#}z#2#~&#2#~-#2#1###}%###-###}-###}$###1###,###2###-###1###}'###/###}####}&###3###}%###}'###})\
###+###/###/###*###*###*###5###}%###3###}%###})###4###~5#2#~D#2#~V#2#~a#2#0$2#}-$2#?$2#A$2#K$2#S$2#W$2#m$2#s$2#}_$2#}q$2#~($2#~8$2#~M$2#~d$2#~l$2#*%2#}&%2#}+%2#\
8%2#<%2#H%2#V%2#b%2#}P%2#}c%2#.###-###.###'###*###)###1###/###}y%2#~(%2#~1%2#~;%2#~?%2#~F%2#~L%2#~[%2#+###+###+###+###,###+###,###}&###}z#2#}z#2#}z#2#}z#2#w#2#}\
s#2#~-#2#~T'2###2#-#F}]wz#.F[ehlnk^7bgohd^]7k^[nklbo^e}N7hk7Y_m^k7Z^bg`7]khii^]##?###}4###}5###@#F~Awz#.$}7#F~Mwz#.$'"};import{readBytes as H}from"./shared.mjs";function I(){return H(W)}import{textDecoder as S,textEncoder as Z}from"./shared.mjs";import{toldBy as $7}from"./shared.mjs";import{propertyOf as F7,textOf as c7,typeOf as r7}from"./shared.mjs";
import{Instance as A7}from"./shared.mjs";import{Loader as s7}from"./shared.mjs";var D=new s7(I,()=>{let t={TextDecoder:S(),TextEncoder:Z(),propertyOf:F7,textOf:c7,
toldBy:$7,typeOf:r7,errorOf:t7,causeOf:e7,typed:n7};return new A7(Q(t),()=>{})});function t7(t,o,E,m,i){return{code:t,message:o,...E&&{field:E},retryable:m,...i&&
{cause:i}}}function e7(t,o,E){return{name:t,message:o,...E&&{code:E}}}function n7(t,o,E){return E?{type:o,[E]:t}:{...t,type:o}}import{errorData as i7,PredefinedConnectionError as m7}from"./shared.mjs";async function d7(t,o,E){let m=h7(E);try{await void 0;let i=await D.instance();return i.
run("checkFetch",t,o,m),await u7(m.timeout,a7(i,t,o,m),()=>i.run("timeoutError",m))}catch(i){throw new m7(i7(i))}}function h7(t){try{return o7(t)===E7?{...t}:t}catch{
return t}}async function u7(t,o,E){if(t==null)return o;let m={},i,f=new Promise(z=>i=setTimeout(z,t,m)),l=await Promise.race([o,f]).finally(()=>clearTimeout(i));
if(l===m)throw E();return l}async function a7(t,o,E,m){let i=E;if(typeof E=="object"&&E!==null||typeof E=="function")try{i=await E.externalId()}catch(z){throw t.
run("contextError",void 0,z)}let f=t.run("connectionKey",m,i),l;try{l=await o.get(f)}catch(z){throw t.run("contextError",f,z)}return t.run("connectionValue",m,f,
l)}export{L7 as PredefinedConnectionError,d7 as fetchConnection,D7 as isPredefinedConnectionError};
