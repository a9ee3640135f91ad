var C=Object.defineProperty;var g$=Object.getOwnPropertyDescriptor;var p$=Object.getOwnPropertyNames;var k$=Object.prototype.hasOwnProperty;var y$=(e,o)=>{for(var J in o)C(e,J,{get:o[J],enumerable:!0})},a$=(e,o,J,c)=>{if(o&&typeof o=="object"||typeof o=="function")for(let r of p$(o))!k$.call(e,r)&&r!==
J&&C(e,r,{get:()=>o[r],enumerable:!(c=g$(o,r))||c.enumerable});return e};var O$=e=>a$(C({},"__esModule",{value:!0}),e);var _$={};y$(_$,{PredefinedConnectionError:()=>W.PredefinedConnectionError,fetchConnection:()=>L,isPredefinedConnectionError:()=>W.isPredefinedConnectionError});
module.exports=O$(_$);var W=require("./shared.cjs");var a=require("./shared.cjs");function T(e){let o,{TextDecoder:J,TextEncoder:c,ask:r,causeOf:i,errorOf:k,isolatesRequests:b,propertyOf:q,queueMicrotask:l$,send:j$,textOf:X,toldBy:H,typeOf:z,
wait:B$}=e;function $$(f,$,K){let t=A.z(f,$,K);if(t[1])throw _(t[0])}function K$(f,$){let K=m(f,A.H,A.I),t=y;return A.A(K,t,$)}function t$(f,$){let K,t;try{let n=A.
B(f,$);var u=n[0],F=n[1];if(n[3])throw u=0,F=0,_(n[2]);return K=u,t=F,g(u,F)}finally{A.J(K,t,1)}}function f$(f,$,K){let t=m($,A.H,A.I),u=y,F=A.C(f,t,u,K);if(F[2])
throw _(F[1]);return _(F[0])}function A$(f){return A.D(f)}function u$(f){let $=A.E(f);if($[2])throw _($[1]);return _($[0])}function F$(){return{__proto__:null,a:{
__proto__:null,s:function($){return!$},t:function($,K){return $===K},u:function($,K){let t=K,u=typeof t=="number"?t:void 0;p().setFloat64(($>>>0)+8,B(u)?0:u,!0),
p().setInt32(($>>>0)+0,!B(u),!0)},v:function($,K){let t=K,u=typeof t=="string"?t:void 0;var F=B(u)?0:m(u,A.H,A.I),n=y;p().setInt32(($>>>0)+4,n,!0),p().setInt32(
($>>>0)+0,F,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function($,K){throw new Error(g($,K))},a:function(){return I(function($,K){return Object.assign($,K)},arguments)},
n:function($,K,t,u,F,n){return i(g($,K),g(t,u),F===0?void 0:g(F,n))},i:function($,K){let t=K.code;var u=B(t)?0:m(t,A.H,A.I),F=y;p().setInt32(($>>>0)+4,F,!0),p().
setInt32(($>>>0)+0,u,!0)},e:function(){return I(function($){return Object.entries($)},arguments)},o:function($,K,t,u,F,n,s,d,s$,i$){return k(g($,K),g(t,u),F===0?
void 0:g(F,n),s===0?void 0:g(s,d),s$!==0,i$)},b:function($,K){return $[K>>>0]},c:function($,K){return $[K>>>0]},j:function($){return $.hasCause},p:function(){return I(
function($){return Object.keys($)},arguments)},d:function($){return $.length},h:function($,K){let t=K.message,u=m(t,A.H,A.I),F=y;p().setInt32(($>>>0)+4,F,!0),p().
setInt32(($>>>0)+0,u,!0)},g:function($,K){let t=K.name,u=m(t,A.H,A.I),F=y;p().setInt32(($>>>0)+4,F,!0),p().setInt32(($>>>0)+0,u,!0)},r:function(){return new Object},
l:function($,K,t){return q($,g(K,t))},m:function($,K,t,u){return Reflect.set($,g(K,t),u)},q:function($,K,t,u){let F=X(K,g(t,u));var n=B(F)?0:m(F,A.H,A.I),s=y;p().
setInt32(($>>>0)+4,s,!0),p().setInt32(($>>>0)+0,n,!0)},f:function($){return H($)},k:function($){return z($)},x:function($,K){return g($,K)},w:function(){let $=A.
M;$.set(0,void 0),$.set(1024,void 0),$.set(1025,null),$.set(1026,!0),$.set(1027,!1)}}}}function e$(f){let $=A.L();return A.M.set($,f),$}var O=null;function p(){
return(O===null||O.buffer.detached===!0||O.buffer.detached===void 0&&O.buffer!==A.y.buffer)&&(O=new DataView(A.y.buffer)),O}function g(f,$){return f=f>>>0,o$(S().
subarray(f,f+$))}var j=null;function S(){return(j===null||j.byteLength===0)&&(j=new Uint8Array(A.y.buffer)),j}function I(f,$){try{return f.apply(this,$)}catch(K){
let t=e$(K);return A.K(t),A.M.get(V)===x&&A.N(V),A.N(V=A.L()),x}}function B(f){return f==null}function m(f,$,K){if(K===void 0){let s=h.encode(f),d=$(s.length,1)>>>
0;return S().subarray(d,d+s.length).set(s),y=s.length,d}let t=f.length,u=$(t,1)>>>0,F=S(),n=0;for(;n<t;n++){let s=f.charCodeAt(n);if(s>127)break;F[u+n]=s}if(n!==
t){n!==0&&(f=f.slice(n)),u=K(u,t,t=n+f.length*3,1)>>>0;let s=S().subarray(u+n,u+t),d=h.encodeInto(f,s);n+=d.written,u=K(u,t,n,1)>>>0}return y=n,u}function _(f){
let $=A.M.get(f);return A.N(f),$}var E=new J("utf-8",{ignoreBOM:!0});E.decode();var n$=2146435072,Q=0;function o$(f){return Q+=f.length,Q>=n$&&(E=new J("utf-8",
{ignoreBOM:!0}),E.decode(),Q=f.length),E.decode(f)}var h=new c;"encodeInto"in h||(h.encodeInto=function(f,$){let K=h.encode(f);return $.set(K),{read:f.length,written:K.
length}});var y=0,J$,c$,A;function r$(f,$){return c$=f,A=f.exports,J$=$,O=null,j=null,A.O(),A}var x={},V=0;return o={imports:F$,start:r$,functions:{checkFetch:$$,
connectionError:K$,connectionKey:t$,connectionValue:f$,projectError:A$,timeoutError:u$}},o}var D={common:"1111111111111111110010001011100011111110110011001000001110100000111111111100111110101100000000011111110011111111111111101000000111000100000000000\
000000000100000000000000000000000000000000000001000000000000000000000000000000000100000000000000000100000000001",text:"#_oi$###$}q%B^&ttt#^%tt#^%tt$t^$t$t^'tttt\
#^$t#^&ttt$t^'tttt$t^(ttttt#^%tk#^$k$t^$k$k^#$t^%kt$k^*ttttttt#^)tttttt$t^#&ttt^%kk$k^&ktt$k^'kttk$t^)tttttt$k^-tttttttttk$k^'tktt#^#$k^%kk$t^##^%tt$k^)tttttt#^\
(ttttt$t^'tkkk#^&tkk#^(tkttk#^&ttk$k^%kk'tttt^'kttk&ttt^-tttttttttt$t^&kkk%tt^$k&ttt^$}Q$t^#'tttt^#%tt%}a$6$_$_#4$_$`#0$_$a#0$_$b#-$_$c#.$_$}I#.$_$}J#,$_$d#,$_$\
e#,$_$f#-$_$g#-$_$h#}#$_$i#}$$_$j#5$_$k#}%$_$l#.$_$m#}&$_$n#}'$_$o#-$_$p#6$_$q#,$_$r#,$_$}K#}($_$s#7&~V$~T$+#&$1+%$$#+)'+#'/$*##&+%&$'''&+#$%'$89#$$&*$$')''#&%)\
&#)$%$#&%%$##%'/&&'2$#$(#%###)*)#$$)$)%##)''%&*'%#&&*+$#*($*$#$$})##$*+)($')'($$1$(#'*)##$%(&$#&}*}+$&#(+:)#(($&.'#;<#%,##=>?((*%$&%'$$*$$#2/$#(##%)%%%%('%%%($(\
#*)#)&#%%%((%&&@('($k#}T+(&$#4)}+'t$Kuuy#.t#K~Bxy#.t#K}`}jy#.t$Ku+.*V4$}L%#$}M#~7$$K#~&$$L#~0$$M#~1$$N#~-$$O#~8$$P&$$Q&%$R#}P$S#}W$$}<#~[$$}=#~Z$$T#A$U$#$V#b$W#\
}&/$--~R~5$~T$~H-&&t$}O$k=#K}`$g<(>#:(:'F%6:(:%F%::(:$F%9%J%J%J%J%J%J%J%J%J%J%J%J%J:'Ky#U'J:&3~>$K|$m1+($)%*'+&'.:#:(K9fK~N}]y#K},3~.$//.:#KuuuusF%#/..:&A%#?#3}\
#K#Q;$:#KvuuusF%#:#:$OI#'/-.:&K~'}[y#K'K(3}a$O0(.:#:(K9fK}b}]y#K~<#3~.$/+.:$:%K~B}Zy#K)3v$O'J:#KwuuusF%#/+.:#:(K9fK~H}Zy#K~9#3~.$/*.:(K~i#f:$:%:&3}3:(A%}O;$:(A%\
s<%KuuuusP0(:#:(A%u$F%/:#:$F%+:#:%F%':#K}SuuusF%#/).:(K~i#f:&3}l$:(}.&u$N########:(A%s8<+~0L|||||||||#}SL|||||||~h|#}@0&:#:+}6&+:#K}RuuusF%#/(.:&3~h$;':(:%F%}W$\
:(:$F%}T$:(:'F%u$:(K#F%}O:(:&F%s:(:(K6fF%}[$:(KAf:(K~i#f3X:(A%C;$:(A%A<%KuuuusP0$:#:(A%EF%/:#:$F%+:#:%F%':#K}TuuusF%#/'.:&A%#?#3';,3A<&:,@#:(K3f3~9$:(A%3K$mO'J:\
(:&F%>:(K#F%E:(Luuuuu$G&A:(:(K>f<&3~h$F%N:(K#F%J:'K$f;*:(:&F%}8%J%J&J:(K+f:(K}8f3}j$%J:(A%+K$P'J:(:(A%/F%R:(:(K~:#fK#3~d$F%}B:(K~i#f:$:%:(K~J#f<'3}3:(A%}O;&:(A%\
s<)KuuuusQ0$:#K}UuuusF%#:#:&F%':'3z$/'.:#:(B&EG&+:#:(B&AG&#:(K>f3z$/+.:(:(A%u$F%Z:(:&F%X:(:)F%T:(K~J#f<&3z$:(A%X<':(A%Z<)K~+}[y#K,3}p$O'J:(:)F%}O:(:'F%s:(K~i#f<\
'K'K#3nO'J%J:%'J:(:(B%XG%}W$:(K$F%}T$:(K}bvy#F%u$:(:%F%}O:(:$F%s:&:'K&3}(/$.:(K~J#f:(K~>#f<&A%':&A%+3}Q.:(A%}F;&:(A%^;':(:(K~:#fK$3~d$F%b:(K~i#f:&:':(K~U#f<):*3\
6:(A%}O;&:(A%s<'K}UuuusP'J:#K}UuuusF%#:#:&F%':)3z$:(K~J#f3{$/'.:'KwuuusQ'J:(:(B&u$G&l:(:&F%h:(:'F%d:(KAf:(A%X:(A%Z:(K~Y#f3Q.:(K~U#f3z$:(K~J#f3{$.:(K~>#f3{$:(K~:\
#f3z$/$..:#:(K9fK~3}[y#Ky#3~.$.:(K~>#f3{$.:(K~:#f3z$:(KAf3}m$:(K>f3z$/'.:(A%5;$:(K$F%s:(:$F%}O:(K~m#f3z$:#:(K9fKv}]y#K43~.$/&.:#K}UuuusF%#:#:$F%'/%.:#:(K9fK}l}[\
y#K}'3~.$/$.:#K}UuuusF%#:#:$F%'.:(K}`$f>#.}j%%)t$}Q=#K:g<&>#%J%J%J%J:%'J:%K&p<(K+gK&r}|L#}Q;,:&:$:(fF%6:&:$F%5:&K+f:&K5f<':,}v3e:&A%+K$mO0%:$K+f;%:':&A%/<*3}}$:\
':$A%#<':$A%':'f3}n$:*:&A%9<$g;':&A%6:$f;$/$.:#3~*$/&.:(K+g;)&J:)O0%:%A%#;+:%A%';(:$K#K$K#3~@$:':(S0$:$:(:+:(3~@$:)K+g;):':(g;':$:(f;$:%K+f;%/#.#.#.:#:&B%5G%#:#\
:*:'gF%+.:&K:f>#.~`(%+t$}OK~b}Vy#;'=#KJf<%>#%J:#A%#K#V'J&J:'K~#}Xy#P'JK#;$/&.%J%J%J%J%J:#:'A%:<&:'A%><(3W<$'J:%KCf:&:(3i:$A%#;&:%A%}4;(:%A%E;*%J%J%J%J%J%J%J%J%J\
%J%J%J:'A%#<)1*$###%#&#.K(:&Kuuuuso:&K#V8K%g1&'&-0.:&K}SuuusQ0//0.:&KvuuusP0//..:&K#V0./-.:)K$g1&$&%,.:)K(Q0+K6;&:$}.&+<,:,}l}pN########`0*:,:'}.&+}IO0*:,:'}.&3\
c0,/*.:$A%/0+/%.:'A%+;):'A%';+:%:$B&+G%HK/;&:%KHf:+:)3n0*/(.:$A%/<&0$.:*:(K~D}Xy#K43g;$/).:*:(:$A%+:&3~;$;$/(.:)K*Q0%:$A%/K'p;):$A%+;&&J:)O0':&A%#K}SuuusQ'J:%K6\
f:'3~I$:%K3f:&3~+$:*:(:%A%6:%A%9:%A%3:%A%53^;$/).:)K3g;):&K/f;$:&K+f;+:&K3f;&:*:(:+A%#:$A%#3~;$<$O0#./'.K#;$:'D#A0':%KCf<#:&:(3i:%A%E:%A%}4K}Wvy#K-3g;$:#3{$/*.:\
*:(:&:'f<$A%#:$A%'3g;$/%.:%K+f:'3~I$:%:$3~+$:*:(:%A%+:%A%/:%A%#:%A%'3^;$/$.K#;$.:%KCf3{$.:'KEf;':$O0#./$.:%K:f:#3~+$K}cvy#K*K~.vy#K,:%A%::%A%>3^;$.:%KJg>#:$.~1(\
%)t$k=#K}`$g<%>#:$A%#A%#;(:%K6f:$A%3A%#:$A%5A%#3}_$:$A%:A%#;$:%A%6;&:%A%9;':%:(F%::%:'F%A:%:&F%>:%:$F%C:%K#:%KCf<(:(3~>$K|$mK%S<)8F%E:%K~Y#f:%K:f3J:%A%h;$%J:%A%\
d<*KwuuusP'J:(3z$K$;'/$.:%:%B&lG&R:%:$F%N:%:*F%J:%K}4f:%KJg<(:&:'K#:%KEf:)83}R$:%D#}4<'K&P'J:%:%A%HF%d:%K~Y#f<&3D;$:&3}i$:(3}m$:%KCf3z$K$;'/$.:%A%}8;):%A%H;*:%D\
#}5;(:%:%A%C<&F%Z34;+3A<$:+@#:%:$F%}B%J%J%J%J%J%J:'K$g1%#$%.:%:(3~D$:%:%A%#:%A%'3~W$F%d:%K~J#f<&K~huy#K':%K~Y#f<'3~T$:'3z$:&:*:):%K~F#f3~T$/&.:$:&3~N$;&:%K3f3~9\
$K$;':%A%3K$m0$:%:&F%}F:%K~N#f3z$:%K+f:(3~D$:%:%A%+:%A%/3~W$F%d:%K~J#fK~huy#K':%K~Y#f<&3~T$:&3z$/%.:%K~J#f3z$K#;':&;$/%.:%:%A%5F%^:%K~Y#f<$:%K~R#f<&3H:%:$3}GF%b\
:%K~U#f<(3D;$:(3}i$:&3z$:%K~J#f3z$:%K~F#f3z$/$.:%K~F#f3z$K#;'.:%KJg3}m$.:%K>f3~K$:#:$F%':#:'F%#:%K}`$f>#.}w&%3t$}Q:(K$g;1:$A%+<,K$g;2K#:,g;3:(:$A%3<4g;}#:$A%9;*\
:$B&#;}':$A%5;+:#%t&JK#:*:)8;}$:,:*:,:*:,}=8:)8<0:(:(:0S8;5%J:$%t&J:+:1f<*:&W0%%J:}':%:*f}1##}WL$}SXO'J:%:+f;-:0;*%J&J:*:5P'J:2;*%J&J:}$:*K$fW0$:(:*U:*:+f:&Wn0'\
:*:-f;.:':*f;}%:*K$g;*:}%D##:.D##P0#.:$:+:4f<+F%5:)0):}#/*.:$:(:+f<%F%5:)O'J:$K#F%9.:#:%F%+:#:+F%'K$/,.:*:+f:&W0$:*:-f;.:':*f;}&:*K$f;*:}&D##:.D##P0#.:$:+:3f<-:\
*f<+F%5:)0&:*:-f;+/%.#.:$:(:+f<+F%5:)0$..K#.<*F%9/$..:$:&F%5K#.F%#.}{&%+t$}Q=#K3g<+>#%J%J%J%J:''J:+K+f:&:'K#3}2:+A%/:+A%+;-:+:&:'K$3}2:':-:+A%#<(:(:-S<(8<*S0$:+\
A%':(8<):*f<(:)S:':(Sn0$%t:&:*:&:)f:*3~C$O'J:':*g<(:*:(:*}=8K$f;)Kt;(Kt;/:*;,:'/$.:&:':)K#3}-;,:':&:':)K$3}-<(:,:(:,}=8g;,:)O0&:';(:).;.:&;-&JL$:-}1##}U:0}T;0:-\
K$f;-:.K$g<.0#./&.:#K#F%}8:#:&F%H:#:%F%}4:#:$F%E:#K#I#1:#Kv%}7$/:#:%F%+:#L#G&#/&.#.:';(K#;).:#:'F%}8:#:&F%H:#:%F%}4:#:$F%E:#:(F%A:#:/F%>:#:%F%::#K#F%9:#:)F%6:#:\
,F%5:#:*F%3:#:0G&+:#K$F%#.:+K3f>#.}V&%&t$}Q=#K3g<%>#%J%t%J:#:$K}$fKlm<&:#:&}=8K$g3~,$<'K$f<$K}:U'J%JK~bxy#B&#<(Lt:$}|}U}S3~j$<$K};U'J:#K4S0$:#K$g;#&J:%K'f:$:&:#\
3O:%A%'K$P0':$K};S'JK~bxy#B&#Lt:$K$f}|}U}S3~j$<$Ky#S0$..:%K'f:':&:#3O:%A%'0&K#;$/(.K#;$:(:'}|}WL$}SX0':%K'f:':&:#K$g3O:%A%'K$P0%/'.K~ixy#A%#:$K%pfA%#<$A%/:$3}U$\
:$K'g<':'A%#K%oF%#:$f/%.K#;$K~bxy#B&#L#}C0%:%K'fK};:&:#K$g3O:%A%'K$Q0%.:%A%+;$:%A%/.;#:#:$:&f<&P'tK$(:&:#3YK&.;#:&K'g:#F%#.:%K3f>#:$.}d&$&t=#K~B#g<%>#:$A%3A%#;&\
:%:$A%#A%#F%#:%:&F%':%KJgK~3}Xy#K4:%K'f3]%J:%A%J<$KwuuusP'J:%:%A%NF%E:%KEf<$3D;&:$3}i$:#KuuuusF%#:#:&F%'/$.:%:%B&RG&3:%:%A%NF%/:%:$F%+:%KJg:%3J:%A%N;$%J%J:%A%J<\
&KwuuusP'J:#KuuuusF%#:#:$F%'/$.:%:%B&RG&H:%:$F%}4:%:&F%E:%K>f:%KEf<$:%K+f3G:%A%><&KuuuusQ0$:%:%A%AF%J:%KJg<&3D;':&3}i$:#KuuuusF%#:#:'F%':$3}m$.:%K+f3}m$/$.:%:%A\
%C<$F%::%:%A%A<'F%9:%:&F%6:%KEf3}m$:#:':$3}Q:%K6f3{$:%K+f3}m$.:%K~B#f>#.~F%$,t=#K3g<'>#%J%J%J:$A%#O'J:$D#/;(:$A%}4;):$A%E;*:$A%';&:$D#1K$m;+%J&J:+0$:$:(KtoK$mI#\
/:':&:*:)3}K:'A%#<%O0&:'A%';,:':%F%+:':%:,fF%/:'K+f3}5;%:(K$m'J:#:&F%+:#:&F%'K$;-/%.:%Kuu~6#Q'JK$;(:$%tK$:%Ku$S0#7K%:%Ku3S0#7K&K':%Kuu'S8.:&f<&F%'/$..:$K$I#1.:#\
:-F%#/&.:$K+f;&:$A%}8;%:$A%H;(:$A%}4;):$A%E;*:$A%>KtP0$:#:&:*:):(:%K#39/%.#.:#:&:*:):(:%K$39.:'K3f>#.y%$,t=#KJf<&>#:&K5f:$:%3c:&KAf;+:&A%>;(:&A%9;,:&A%6;-&J%J%J\
%J:(:,}=0#:(:&A%:<'S0#:&K+f:+:&K5f<)D#6fK$gD##:':-f:(:'g3>:&A%+K$Q0#:&A%::&A%/f<(:)D#6K$g<'S0%:)D#6<*:(:'g<'f<.:*S:,:.Sn0%:&:*F%}4:&:':-fF%E:)D#6<*K(S'J:&:*F%}8\
:&:+F%H:&KEf:&KHf3~S$O0&:&:'F%>:#:%:':)D#6f<%gF%/:#:$:%fF%+:#:'F%':#:$F%#/%.#.:#K#F%#.:&KJg>#2.:&:(F%>/#.#.}S&$%t=#K3g<(>#%J:&3EK|$m<)K+Q'J:#:):'K|$m<&P:&K'}=:)\
K(Wmn'tK#(:(K+f:)3~D$:#:$:%:':(A%+:(A%/3}9F%'K&.I##/$.%J%J%J%J%J%J%J%J%J%J:'K|$mK$g1*%$*+#('&.:&K~/uy#K/3~^$O0*/(.:&3~i$O0)/*.:&K}vuy#K+3~^$O0(:&K}~uy#K+3~^$O0(\
:#K}R%}7$#/*.:&A%#3~>$K|$mK%Q0':#K.F%+:#K}kuy#F%':#K$}7$#/).:&K~/uy#K/3~^$0$/&.:&K~/uy#K/3~^$O0%.:#:'I#$:#K%I##/&.:&3~i$0$.:$:%:'K~:uy#K13}9;$:#K&I##:#:$F%'/$.:\
#K(F%+:#K~*uy#F%':#:'I#$:#K$I##.:(K3f>#.~g%%&t$}Q=#K~B#g<&>#%J%J:%A%'<':%A%+<(K~m}^y#K}#3}p$O'J:':(K}^}_y#K}'3}p$O0$.:#:$3}I;$/$.%J:':(K}t}_y#K43}p$O'J:':(K~)}_\
y#K}&3}p$O0$.:&KHf<':#:$3q:&K}2F%6:&K}_}`y#F%5:&K}*F%+:&K~c}_y#F%':&:&B%}8G%/:&K~6#f<#:&K'fK&3}(K8:#3}@;$:'3{$/$.:&KCf<':#:$3q:&B%E;):&KHf<#:%3_:&K$F%A:&K}bvy#F\
%>:&K}&F%6:&K~M}_y#F%5:&:)G%/:&K2F%+:&K~>}_y#F%':&:&B%}8G%9:&K~6#f<$:&K'fK(3}(K9:$3}@<$K$I#u$:#3{$:'3{$.:$K6f<#3~:$:#:%KA~m-##:&K~B#f>#:$.~(%$,t=#K:g<)>#:)K+f:%\
:&3V%t%J%J:&:)A%9<,S0#:&:,g;-:)A%/;.:%:&fK$g;*:$K|$m;+%J&J:':,fO0$:':*f;/:'K$g;':/D##:+Q0#.:&:'f;'/%.:$K|$mKv}R}T+h;*&J:.:-<'S'J:'K+g;-Ku}R}T+:%:'f<+K+gA%#:*o<(\
g:(nKu}R}T+:+K'gA%#:*o<(g:(nmKuv}R}TsmKuv}R}TsP0$..:&:'S0#:%K$g;&:$K|$m;%&JK#:'O0&7:&:'f;$:'K$g;':%:$D##Q0#./$.#.K$.;$:#:'F%':#:$F%#:)K:f>#.~R%$%t=#KEg<(>#%J%J%\
J:%O'JK}V}Uy#K)K~D}Xy#K43g;)/$.K}V}Uy#K):$:%3~;$<)O0$.:#KuuuusF%#:#:)F%'/$.:&:'3}D<)'J:#KuuuusF%#:#:)F%'/$.:(:'F%C:(:&F%A:(K$F%>:(K~g}Xy#F%::(:%F%9:(:$F%6:(K/f:\
(K6f<$K&3}(:$:(A%3:(A%53~M$K#;%&J%J%J:(:(}0$:'tK#(:(K6f3}5<$Kuu~6#P0%:$Kuu'S0$:$K|*mKu~+tn.}7$:.:%K$f;%/$..:%K~U#U'J:#:(A%5F%+:#:(B%/G%#/$.K~3}Xy#K4K~h}Xy#K~d#3\
g;$:#KuuuusF%#:#:$F%':(K/f3{$.:(KEf>#.~(%%(t%}Q=#KJf<&>#%J%J%J%J&J%J:';):+;,:&:$3}j$:&A%#K$Q0#:&:&A%'F%/:&KEf:$A%/:$A%3:&K/f<(:$A%5A%#K$f36:&A%}4;':&A%E<*K}Uuuu\
sP'J:(3z$/'.:&:&B&HG&A:&:'F%>:&:*F%::&KuuuusF%E:&K3f:&K:f:&KEf3~#$:&A%3;(:&A%5;':&B&6;+:&K/f3z$:(K~l|||*f1%&$%..:#K}UuuusF%#/&.:+;,:';)/$.:%A%#'J:%3}i$.:%:'F%#K\
wuuus;(.:#:,G&+:#:)F%':#:(F%#.:&KJg>#.}V%$)t=#K3g<)>#%J%J:%:%K&fK}Om<(Q'J:)K+f:$:%:&:(:%g<':&:'S8<'3sK$;(:)A%+K$m0$.:&K+g;+:$K|$mKv}R}T+h;(&J%J%J:':+U'JKu}R}T+:\
%:'f<*A%#:(o<,g:,nKu}R}T+:*K'fA%#:(o<*g:*nmKuv}R}TsmKuv}R}TsP0$.:):$:%:'f:&:'g3sK$;(:)A%#K$m0$K#;(/'.:'K+f;'/$..:)A%':'f;'/$.:)A%/;'.:#:'F%':#:(F%#:)K3f>#.~#%$(\
t=#K3g<&>#%JK~Fxy#A%#0#K~Fxy#KtF%#K~Uxy#A%#<$K~Rxy#A%#<#P'J:$;#K~Jxy#A%#<%:$P'J~BkKu$:$:$Ku$U8<%~m2#<'KtP0%%JK~Yxy#A%#<#O'JK~Yxy#:'F%#/$.:#:$f:'Q0&.:&K+f:%3}t$:\
&A%+KvuuusQ0%K~Jxy#A%#;%K~Rxy#A%#;#.:#:%W0$K~Nxy#A%#:#K%pf:$K$fF%#K~Rxy#:#K$f<#F%#.:#:$U0#K~Uxy#K~Nxy#A%#:$K%pfA%#F%#K~Fxy#K~Fxy#A%#K$fF%#K~Yxy#A%#:&K3f>#:$f2.#\
.}g%$&t=#KJf<%>#:$A%:A%#;&:$A%3A%#;':%:$A%#A%#F%5:%:'F%6:%:&F%9%t:%K5fK~N}ey#K&K(3}a$O'J:%K+fK~Q}ey#K.K~[}ey#KE3}b$:%A%/;&K$/$.%J:%K6f<$3~>$K|$mK&W'J:$K~*}Xy#K-\
K(3}a$O0$.:%K:f:%K9f3J:%A%:KwuuusP'J:%A%>;&K$/%.:%:%B&AG&H:%:%B&:G&E:%KEf3}m$K#/$.:%K~#}Xy#K*Kx}fy#Ky#3}b$:%A%';&K$.;$:#:&F%':#:$F%#:%KJg>#.~B$$*tK$;*K$;'&J:$:'\
<+:(f<-}='J%J%J%J:$:(g:'Ktof<':$W0#:$:(Ktof:,g<):$W0#%J:#:'fD##<':#:)fD##<)W'J:&O:':)Un0$/&.:&O0%.:':)Q'J:+K$f;'K#;(K$;*:+;,/&.K#:(K$f<':':*P<)8;(:'K#:)8:+f;'/%\
.#.:-K$f<':,g;*K#;(.:%:*Q0$..:,.~T$$&t=#K~B#g<&>#:&:%F%6:&:$F%5:&:&K~A#f<$F%N:&:$F%J:&:$F%}8:&:&K6fF%H:&:$F%}4:&:$F%E:&:$F%C:&:&K5fF%A:&K9f:&KAf3}+%t:&A%9Kuuuus\
P'JK$;%:&A%:;'K#/$.:&:&A%>F%E:&:&B%9G&A:&K+f:&KAf3k:&A%/;(K#;%:&A%+.;$:#:%F%/:#:'F%+:#:(F%':#:$F%#:&K~B#f>#.~Y$$,t=#KEg<&>#:%A%#<(:%A%'K&pf;):&K>f;*:&K9f;+:$A%#\
;%:$A%';,&J%J:%:,P'JK#;'/$.:$:%K:f<-F%#:%K'fA%#;':&:%K+fA%#<%F%3:&:'F%/:&K#F%>:&:)F%6:&:(F%5:&K#F%9:&:&K/fF%C:&K5f:&KCf<.:+3lO'J:&K#F%9:&A%>O0$:.:*3oO0$.:-;%/$.\
.:#:%F%':#:'F%#:&KEf>#.~d$$'t=#KEg<$>#:#A%#<#A%6Ku+;&:$Ku+F%CKuuuusQ'J:$K:f:#KEf3~A$:#A%9:#A%::#A%A:#A%C:$A%:<&:$A%>K#:&83~G$;&:$KCf3z$.:$:&F%A:$K6f:#K~>#f3~A$:\
$K3f:#D#}R$3~E$:$K+f:#K~U#f3~A$:$A%3:$A%5:#A%N:#A%R:$A%+<%:$A%/K#:%8:$A%6<%:$A%9K#:%8:#D#u$:&3~6$;':$KAf3z$:$KEf>#:'.~Q$$'t=#K:g<(>#:(K5f:%:&:'3}EK$;*:(A%6;):(A\
%9;%%J:(A%5K$P'J:#:)F%'/$.:(K5f:$:&:'3}f$%t:(A%6'J:(A%9<$O'J:(K+f:):%3~($:(A%+;':(A%//%.:(A%5:$:):%3~]$;':%/$.:(:):%3}y$:(A%#;':(A%'.;+:'O'J:#:)F%'/$.:#:'F%'K#;\
*:+;%.:#:*F%#:#:%F%+:(K:f>#.~9$$%tKt:#:$f<$:#:$}=8Klm;%%t%JK~ixy#A%#'JK#:#:#K}$fKlm<$K3f<&}=:%:&Sn0%7:$K'gK*F%#/$.K#:#K$:#8K&fK}Om<&K}c%fKlm<$:&S:$:%}=n0$7K~ixy\
#:&F%#:$K'gK&K$:$:%S8F%#K#;#&J:#Ku%P0$:#:&fK#F%#:#K'f;#/#.#.:$:%S'J:$:%3Y.:%..~^$%&t$}Q=#K:g<$>#:$K5f:#3x$%t%J:$A%5<%KuuuusP0#:$:$B%6<'G%/:$:%F%+:'}v:'L:}W}v3}=\
:$K+f3{$K|$m<%K+P0#%J%J%J%J%J%J:%K$g1*'$$%&&&#.:#K}kuy#K.3~^$0'/(.:#3}w$O0'/&.:#3}HK$Q0&/%.:#K~/uy#K/3~^$O0%/$.K+:#K}vuy#K+3~^$O0%7K+:#K}~uy#K+3~^$O0%7.:%/$.K+.\
;&:$K:f>#:&.~6$$(t%J:$A%#<%:$A%'P0#K$;):$:%K$fF%#:%D##<&yK#V0#:$:%K%fF%#:%D#$K};m;':&K}+m;(:&K~Q$U'J:(K)p:'n;&/$.:$:%K&fF%#:%D#%K};m:'K)pn;':&K~b$S'J:':(K/pn;&/\
$.:$:%K'fF%#:(K}#pKuu~b#m:%D#&K};m:'K)pnn;&.:#:&F%':#:)F%#.~.$$*tK$;'&JK$;+&JK#;*%J%J&J:%:':*f<-}='J:*:,f<(:%W0%%J:$:-fD##<):$:(fD##<(W'J:&O:(:)Wn0$/(.:&O0'.:(:\
)Q'J:'<,K$f;'/)(K#:*K$f<):):+P<(8;*:)K#:(8:'f;'/%.#..:#:+F%':#:,F%#2.#.:-K$f<':,g;+/#.#.#.~e$$'t=#K:g<'>#:'K5f:&3}e$%J:'A%5KuuuusQ'J:':'B%5G&+:':'A%9<)F%3:'A%/;\
(/$.:'3~k$:'K#F%3:':'A%'<(F%/:':'A%#F%+.%J%J:(:)K~n|&3hO0#:':(:)3~W$F%5:'K5f<(A%#?#:&A%#?#3}$K#Q;*:(3z$:*0#:$:%K~n}Yy#K~E#3g;$:#KuuuusF%#:#:$F%':'K+f3{$/$.:#:'A\
%3F%+:#:'B&+G%#.:'K:f>#.~&$$$t=#K~B#g<'>#:':%F%5:':$F%3:':&F%6:':'K~A#f<$F%R:':$F%N:':$F%J:':'K6fF%}8:':$F%H:':$F%}4:':$F%E:':'K5fF%C:':$F%A:':$F%>:':$F%::':'K3\
fF%9:'K+f:'K9f3B:':'A%+:'A%/3~L$:#:'B&#G%#:'K~B#f>#.~%$$'t:#A%#<$:#A%'P'JKuu~6#2.:#:$K$fF%#:$D##<&yK#R't:#:$K%fF%#:$D#$K};m;%:&K}+m;':&K~Q$U'J:'K)p:%n2.:#:$K&fF\
%#:$D#%K};m:%K)pn;%:&K~b$S'J:%:'K/pn2.:#:$K'fF%#:'K}#pKuu~b#m:$D#&K};m:%K)pnn(:&..~#$$$t=#K~B#g<(>#:(:%F%3:(:$F%/:(:&F%5:(:'F%6:(:(K~A#f<$F%R:(:$F%N:(:$F%J:(:(K\
6fF%}8:(:$F%H:(:$F%}4:(:(K5fF%E:(:(K3fF%C:(:$F%A:(:$F%>:(:$F%::(:(K/fF%9:(:(K9f38:#:(A%#:(A%'3~5$:(K~B#f>#.~G$$'t=#K:g<&>#%J%J%J%JK(:%A%#<'Kuuuuso:'K#V81'%##$#.\
:&K+f:%3~+$K~3}Xy#K4K}zvy#K+:&A%+:&A%/3^;$:#KuuuusF%#:#:$F%'/%.:%A%/<'O0#:&K6f:$3}Z$:&A%9;(:&A%6;):&K3f:$3}x$:#:):(:&A%3:&A%5:%A%+:'3}k$/$.3}F;$:#KuuuusF%#:#:$F\
%'.:&K:f>#.~>$%%t$k=#KEg<%>#:$A%#?#3(;'3A<$:'@#:%:$F%>:%KAf<&:$?#3):%K6f:%A%A:%A%C3~b$:#:%A%6:%A%93}^$:&:$?#3*:%K3f:%A%A:%A%C3~b$:#K/f:%A%3:%A%53}^$:&:$?#3+:%K+\
f:%A%A:%A%C3~b$:#K6f:%A%+:%A%/3~J$:#:$?#3,K#QI#>:%K>f3z$:%KEf>#.~7$$&t%JK(:#A%#<%Kuuuuso:%K#V8<%K(:$A%#<'Kuuuuso:'K#V8Q0#K$;&%J%J%J%J%J:%K$g1(#$%&'(.:#D#':$D#'P\
2.:#}.&+:$}.&+_2.:#K'f:$K'f3~U$2.K#;&:#A%/<%:$A%/Q0$:#A%+:$A%+:%3r2.K#;&:#A%+<%:$A%+Q0#:#A%':$A%':%3f;&.:&.}j$$%t=#K:g<'>#:'K5f:$:%:&3}E%J:'A%5K$P'J:#L$G%#/$.:'\
A%9<&O'J:#:%F%+:#L#G%#/$.:'K+f:'A%6<%:&3}y$:'A%+<(O'J:#:&F%+:#:%F%':#K$F%#/$.:#:(F%+:#:$F%':#K#F%#.:'K:f>#.}|$$&t%J%J:#Ku$W'J:#Ku3S0$:#K/r;%:#K};mKutn;&:#K)rK};\
mKutn;':#Kuu'W0%:$:&I#%:$:'I#$:$:%K~R$nI##2.:$:#I##2.:$:#K};mKu$nI#$:$:#K)rKy$nI##2.:$:&I#&:$:'I#%:$:%K};mKu$nI#$:$:#K}#rK~b$nI##.}q$$%t=#K3g<)>#%J:(O0#:%:&f<%:\
&S0#:)K'f:$:%:$A%#K$p<&:%:&}=8<&K+K'K$:(Kv+S8:(K$P8<%:%:&S8<&:':(3}/:)A%+;*:)A%''J:)A%/;%/$.:$:&F%#:$:*F%'Kvuuus;*.:#:%F%':#:*F%#:)K3f>#.~6$%&t$}Q=#K~R#g<(>#:(K\
~:#f<):#:$3q:(B%T;+:(K+f:%3~D$:(K}:F%N:(K~*}ay#F%J:(:'F%}8:(:&F%H:(K(F%}4:(K~%}ay#F%E:(K3F%>:(K}q}ay#F%::(:+G%6:(K2F%5:(K~>}_y#F%3:(:(B&+G%A:(K~F#f<#:(K3fK*3}(K\
}):#3}@K~luy#K03}q$;*:)3{$:(K~R#f>#:*.}g$$(tK$;'=#K3g<&>#:&K'f:$K$K$3}f$%J%J:&A%+<(O0#:&A%/;):&A%';*:%O'J:*:)3~Y$:$K#F%#:$K$F%'/$.:*:):(:%<'3~]$<%O0$:$:'F%#:$:%\
F%'.Kvuuus;(.:#:'F%':#:(F%#:&K3f>#.~.$$&t=#KJf<%>#:%K3f:$3}`$%J:%A%3KwuuusQ'J:%K:f<&3~$$:%A%><':%B&3G&#:':%B&6G&+:%:%B%:G&#:%K$F%+:%:$A%6F%H:%:$B%3G&E:%:$B%+G&A\
:%:$B%#G&::%:&3a:#:%A%+F%+:#:%B&#G%#/$.:#K#F%+:#Luuuuu$G%#.:%KJg>#.}|$$%t=#KEg<%>#:%K3fK$K#:$3]%J%J:%%t:%A%3KwuuusP'J:%A%5/$.:%:%B&6G&A:%:%B&3G&::%:%K:f3N:%A%#K\
wuuusQ0$:%A%'.F%::%K:f<$3D;&:$3}i$:#KwuuusF%#:#:&F%'/$.:#:%B&+G&+:#:%B&#G&#.:%KEf>#.}d$$&t=#KEg<$>#%J:#37<%0#:$K'F%5:$K~b}Vy#F%3:$K+f:$K3f:#3}?:$A%+<#O'JK#;%/$.\
:$K>f<&:#:$A%/3~_$:$K6f<#:$A%A:$A%C3i:$A%9:$A%:K~]}cy#K;3g;%:#3{$:&3{$.:$KEf>#:%.}Y$$&t=#K~R#g<'>#:':$F%+:':#F%':':&F%3:':%F%/%tK$:$O0#7:$:&W'J:'K'f:'K/f3~V$/$.\
:$K$Q'J:'K:f<(:%:&:#:$3}):'K5f:(3::'A%5/$.:%:&:#3~'$.;):'K~R#f>#:).}e$$&t=#KEg<%>#:%:$A%#A%#F%/:%K:f:%K/f3J:%A%>;$:%A%:<&KwuuusP'tK$(:%:%B&AG&6:%:$F%5:%:&F%3:%:\
%K3f<&3UF%::%K:f<'3D;$:'3}i$:&3}m$K#.;&:#:$F%':#:&F%#:%KEf>#.}h$$%t=#K:g<%>#%J:$3K<&'J:#KwuuusF%#:#:&F%':$3}m$/$.:%:$B&+G&6:%:$B&#G&3:%K+f:$3}Z$:%A%+:%A%/3}><&'\
J:#KwuuusF%#:#:&F%':%K3f3}m$/$.:#:$B&+G&+:#:$B&#G&#.:%K:f>#.}V$$&t:&Kto;(K~ixy#A%#:$K%pf;$:#%t&JK#:$A%#<$O0$7:$:$A%/f<):$:&f:(m<':%fS0#.:$3}U$%J:$:'P'J:$K'g<$:$\
A%#K%oF%#/$.:$:'3Y.:#:)F%+:#:'F%'K$.F%#.s$'tK$;&%J:$K}$fKlm<':%K}$fKlm<%P0#K#;&:#:'f<$K'gD##K%mO0#:#:%f<#:$:$A%/<(f<)}=0#:$3}U$K$;&:#K'g:':(f:%Q't:#:)3YK&(K$.F%\
#.:&.}f$$%t=#K:g<'>#%J:#A%#<(K#V'J:':$:%3}Q:':&B&+G&6:':&B&#G&3:(:#A%+<%P'J:#3}d$.:#A%':%K(pf<$:'B&6G&6:$:'B&3G&3:$:'B&+G&+:$:'B&#G&#:#:%K$fF%+/$.:&3}m$.:'K:f>#\
.w$$&t=#K3g<'>#%J:&K*U'J:$K|$m;)K#;$&J:$:&P'J:&;$/&.:):$:%fD##P'JK$;(/&(:$K$f;$/$.#.#.:'K+f:$:%:&3},:'A%/;$:'A%+;(.:#:(F%#:#:$F%':'K3f>#.}Y$$'tK~:$;(=#K:g<&>#:&\
:$:%fF%6:&:$F%5:&K#F%9%J:&K5f<)3t0#:&K+f:)3}V$:&A%/Kuu~6#P0#:&:$:%:&A%+3}h$:&A%';(:&A%#;'.:#:(:%:'8F%':#:':$:'8F%#:&K:f>#.}X$$'t=#KJf<$>#:$:#A%#A%#:#A%'A%#3}_$:\
#A%3A%#;%:$A%#;#:$:$A%'<&F%/:$:#F%+:$:%F%3:$K6f<%:$K3f3H:$:#:&:%3=F%5:$K5f<#3D;':#3}i$:$K+f3~K$:$KJg>#:'.w$$%t=#KEg<%>#:%:$F%5:%:#F%3:%Lu}R}W}hy}ov}S*G%::%K:f;&\
K#;$&J%J:$K+P'JK+;#/$.:%K+f:$:&fD##<#3~D$:%:%B&+G%A:$K$f;$:%KAf:%K3f3~V$O0$..:%KEf>#:#.}K$%t=#KEg<&>#:&:$F%':&:#F%#:&:%F%+:&:&K}0f<#F%A:&:#F%>:&:#F%::&:&K+fF%9:\
&:#F%6:&:#F%5:&:&K'fF%3:&:&F%/:&K/f3}<;':&KEf>#:'.}[$$%t=#KJf<$>#:$K+f:#3}Z$:$KAf<#:$A%+:$A%/3q:$KCF%>:$Ku}cy#F%::$K}#F%5:$K~`}by#F%3:$:$B%CG%6:$K}4f<%:$K3fK&3}\
(K}&:%3}@K~buy#K*3}q$<%K$I#u$:#3{$:$KJg>#:%.s$(t%J:$K&fK}Om:$g<&:%}='JK$;'K';(/$.:$:&f<(:%:&g<%K~i|||*mf;':%K*m;):%K&r;*:&;%.:#:)F%5:#:'F%3:#:*F%/:#:(F%+:#:%F%'\
:#:$F%#.s$$t:#A%#K#V't:#A%+K(p;&:#A%';#&J%J:&O'JK#;#/$.:#K'fA%#:#K+fA%#:$:%3}p$'J:#K3fK~Ruy#3~c$0$.:#K:f;#:&K:g;&/$..:#K3fK#:#8(K#..}W$$%t=#KEg<%>#:%K#F%#:%:$B%\
3G&::%:$B%+G&6:%:$B%#G&3:%:%F%A:%K'f<$:%K3f3};%J:%A%#<&'J:#KuuuusF%#:#:&F%':$3~f$/$.:#:%A%/F%+:#:%B%'G%#.:%KEf>#.}R$$&t=#K3g<%>#:%:#F%+:%:#:$fF%/%t%J&J:%K+f3}5<\
&K:P0$:&Kuu~6#Q'J:&K:S0%:&K|#gK;W0$/%..:%:#:$3}BK#:%A%'0$7.K~owy#K,K}b}dy#K~6#3g.;':%K3f>#:'.}Y$$'t:$:#g<&3~,$;%%JK~ixy#A%#K};:%:%K};W8<'K%pf<%A%#<(O'J:%:#F%#K~\
bxy#K~bxy#B&#L$:'}|}U}TG&#/$.:%:#F%#:(:#F%'.:#:&F%/:#:'F%+:#:%F%':#:(F%#:$K'g:&F%#.q$%t=#K:g<&>#:#:%A%#K#V't:&K$F%5:&:$F%3:&:%A%'<$F%6:&:$:%A%+K(pfF%9:&K+f:&K6f\
:&K3f3C:&A%+;':&A%/(:%.F%':#:'F%#:&K:f>#.v$$'t=#KEg<$>#:$K6f<&:#3_:$K$F%5:$K}bvy#F%3:$KGF%':$K~]}`y#F%#:$:$B%9G%+:$K>f<%:$K&3}(K}(:%3}@<%K$I#u$:%K6f<'3~:$:':#KA\
~m-##:&3{$:$KEf>#:%.l$&t:#:$3~<$<$J#<&KtP<'O'JK~mxy#A%#;#K~mxy#K#F%#:$K3p;%K~mxy#%t:#K#:&K3p<$:#P8O'J:$:%3}0/$.:#Kt:$:%f<#:#:$S83}L.F%#.:'.}f$$$t=#KEg<%>#:%:$A%\
+F%C:%:$B%#G%>3~H$<$KuuuusF%6:$K#F%3:$L#G&#:$K9f:%KE~m-##:$:#I#}R$:$K#}7$u$:$K#}7$}O:$KuuuusF%l:$KuuuusF%b:$KuuuusF%}B:$KuuuusF%T:%KEf>#:$._$&t:#:$K}$fKlmf<$K'g\
A%#;&%J:#K'g<'A%#<%K$mO'J:#:%g<#3}U$/$.:':%K%nF%#.:#:&K%m't:$A%/:$3}U$:$f(:$.3Y.i$%t=#K:g<&>#:&K3f:$:%3;:&K+f:&A%6:$:&A%3<$8<':&A%9:%:$8<$3~2$:#:':&A%+<%:%O:&A%\
/<%On<'8F%#:#:$:%:'8F%':&K:f>#.}K$%t=#K3g<&>#%J:$:%f<$:%S0#:&K'fK~Jxy#:$K'K'3}/:&A%+;':&A%''J:&A%/;$/$.K~Jxy#:$F%#K~Nxy#:'F%#Kvuuus;'.:#:$F%':#:'F%#:&K3f>#.}_$#\
:#:$K$K#3}p$O'J%J:#:$K~H}dy#K,3}p$0#:#:$K~Iuy#K'3}p$0#:#:$K~Q}dy#K&3}p$0#:#:$Kz}dy#K+3v$'J:#:$3}u$0$.K~3}Xy#K4:#:$3~;$2.K~3}Xy#K4K~[}dy#K~d#3g2.K~3}Xy#K4K~D}Xy#\
K43g.j%'t$}Q=#K3g<'>#K$;(K';)%J:&}|:$}|}Q<+L:}W}v0#:'K+f:+}v:%3~F$:'A%+<$O0#:'A%/;*:#:$F%'K#;(K+;).:#:)f:*F%#:#:(F%#:'K3f>#.}a$$%t=#KEg<$>#:$K>fK}S}^y#K~j#3}Q3~\
H$<#KuuuusF%6:#K#F%3:#L#G&#:#K9f:$KE~m-##:#K6I#}R$:#K#}7$u$:#K#}7$}O:#KuuuusF%l:#KuuuusF%b:#KuuuusF%}B:#KuuuusF%T:$KEf>#:#.}L$'t=#KEg<$>#:$K6f<&:#3_:$K$F%5:$K}b\
vy#F%3:$K}-F%':$K~3}`y#F%#:$:$B%9G%+:$K>f<%:$K&3}(K9:%3}@<%K6f<'3~:$:':#KA~m-##:&3{$:$KEf>#:%.u$%%t$k=#K:g<$>#:#A%#A%#?#32;&3A<#:&@#:$K+f3~9$%J:$A%+K$mO'J:$:#F%\
9:$K9f<%3~h$;#:%3z$/$.:$A%/;#:$K$F%5:$:#F%6:$K6f3z$K#;#.:$K:f>#:#.v$$$t=#K:g<'>#:'K3f:$:%:&K#36:'A%5;$%J:'A%3<%K}UuuusP'J:#KwuuusF%#:#:$F%'/$.:':'B&6G&+:':$F%':\
':%F%#:'KuuuusF%3:#:':'K3f3~#$.:'K:f>#.}N$%t=#KEg<)>#:):(F%C:):'F%A:)K)F%>:)K~c}Yy#F%::):&F%9:):%F%6:)K+F%5:)K~Z}Yy#F%3:)K'f<%:)K3fK'3}(:#:$:)A%+:)A%/3g;*:%3{$:\
)KEf>#:*.s%%t$}Q=#KEg<%>#:$B%';':%K>f<&:$A%3:$A%53~_$:%K6f<$:%A%A:%A%C3}J:%K%F%/:%K~l}Yy#F%+:%:'G%#:%:%B%9G%3:#:%K&3}(:$3{$:&3{$:%KEf>#.}A$$t:%K}$fKlm<%:$K}$fKl\
m<$Q'J:#:$f<$K'gD##K%m'J:$A%/;&:$3}U$:$:&f;$.:#:%f<#:$3Y:#K'gK&F%#..p$&t=#K3g<%>#&J%J:%:$3}`$:%A%#KwuuusP0#:#A%+<&:#A%#P'J:#:#A%+3~B$.:#A%':&K'pf<':%B&+G&+:':%B\
&#G&#:#:&K$fF%+/$..:%K3f>#.}S$$$t%J:#K}T+W'J:#~Bk@#K~Fxy#A%#0$K~Fxy#KtF%#:#K~Yxy#A%#<$S0$:#:$g<#K~Rxy#A%#W0$K~Nxy#A%#:#K%pfK~Uxy#A%#F%#K~Uxy#:#F%#K~Fxy#K~Fxy#A%\
#K$fF%#.2.#.f$%t=#K3g<&>#:&K#F%/:&K}0:&K/f3}Y$:&A%'<'Ku%W'J#.:#:%F%3:#K#F%/:#:%F%+:#:$F%':#:'I#6:#K}0F%#:#:&A%/F%5:&K3f>#.f$&t=#KEg<%>#:%K6f<&:#:$3q:%Kz#F%5:%K}\
[}by#F%3:%K}'F%':%K~f}ay#F%#:%:%B%9G%+:%K>f<#:%K&3}(K7:#3}@;':&3{$:%KEf>#:'.b$%t=#K:g<&>#:&K+f:$:%3S:&A%+;$:&:&A%/<'F%5:&:$F%3:&K&K#:%:'}=<$8F%9:&K~i}Yy#K$:$8F%\
6:#:&K3fK%3}(:&K:f>#.d$%tK';'=#K3g<&>#%J%J:%K~Jxy#A%#:$gU0#:&K+f:$:%3}C:&A%+<$KvuuusP0#:&A%/;'/$.Kvuuus;$.:#:'F%':#:$F%#:&K3f>#.^$(t:$A%#;&:$A%';)%t&J:%;(K$:&:)\
P0$7:$:&K+f<%F%#:&K'f;*:%;&:*A%#<':(f<%:'W0#.K#.;$:#:(F%':#:$F%#.Y$'t&J%J:'<&:%P'J:%;&/$.:#:$3~U$O0#:&K$f;':$K3f;(:#K3f:$K:f;$:#K:f;#:(3~c$O0$..:%:&U.`$%t=#KEg<\
'>#:':&F%C:':%F%A:'K$F%>:'K~h}Yy#F%::':$F%9:':#F%6:'K/f<%:'K6fK&3}(K#:%3}@:#:$3}q$;(:'KEf>#:(.}F$%t=#K3g<&>#%t:%Ku$W'J:&K#F%/:&:%:&K/f3}Y$:&A%#:&A%':#:$3L/$.:&:\
%I#.:#:$:&K.f3~'$.;':&K3f>#:'.9$$t=#K:g<&>#:#:$:%3}Q:&K:f>#.}A$$t=#K:g<%>#:%:$F%+:%:%K}+f<$F%6:%:$F%5:%:$F%3:%:%K+fF%/:%:%K/f3M:#:%A%#:%A%'3~5$:%K:f>#.}C$%t=#K3\
g<%>#%J:#:$A%+<&:$A%#S't:%K+f:$:&3}::%A%+KvuuusQ0$:$A%+(:&.F%':#:$A%'F%#:%K3f>#2.#.}B$'t:#A%#;':#A%';(&J:(:'<&Q'J:#:&K+f<'F%#:%:&A%#<)F%#:%:):&K'fA%#KEhfF%':$:%\
3oO0$..:&:(Q.X$%t:#A%+;%:#%tK$:$Ku$S0#7K%:$Ku3S0#7K&K':$Kuu'S8.<&3~=$:$:#A%':#A%+f3}7:#:%:&fF%+.}@$$t:%K&p;%:#A%#;&:#A%';#&J%J:%O0#:#:$K'fA%#P'J:$A%#:&:#3}g$O0$\
.:$K+f;$:%K+g;%/$..:%K#Q.}G$&t=#K3g<%>#:%:#F%/:$A%#;&:$A%';'&J:':&<#Q'J:$:#KEf<&F%#:#K:f:%K/fA%#A%#3~V$O0$..:%K3f>#:#:'Q.}A$$t=#K3g<&>#:&:$F%/:&:#F%+&J:&K+f3}5<\
#Kuu~6#Q'J:%K~n|&K~n|&:#:#K|#gK;S8:#K:S83m/$..:&K3f>#.}H$%t=#KEg<&>#:&K>f<':$:%3~_$:&K$F%::&K~Huy#F%9:&K$F%3:&K~Huy#F%/:&:&B%AG%5:#:&K/fK&3}(:'3{$:&KEf>#.R$&t:#\
K3g;&K#;#%t&J:%:#:%P0$7:#K$f;#:&K3f<&:$3~c$;(:$K3f;$:(O0#.:#K$g.:%W.}>#%J%J%J:$O0#:$:&S'J:$:%fC##K~2t}<0$/%.:$:&Q0$.:$:%f;%:&:$g;$/$.K#;%.:#:$F%':#:%F%#.V$%t:$K\
|$m;'K#;$&J%J:$:&P'J:&;$/$.:':$:%fD##P'tK$(:$K$f;$/%.;(..:#:$F%':#:(F%#.R$%t:#:$Klm<$W'J:#2.%J:#K'g<&A%#<%K$mO'J:#:%g<#3}U$/$.:&:%K%nF%#.:#:$3Y:$.}=$%t=#K:g<$>#\
:$:#F%+:$:$K}+f<#F%6:$:#F%5:$:#F%3:$:$K+fF%/:$K/f3u$;%:$K:f>#:%.X$$t=#K3g<'>#:':&F%':':%F%#K#;%:$:&W'J:':&F%/:':#:$:&gfF%+:':'K+f3~S$;%.:'K3f>#:%.}=$$t=#K3g<'>#\
:'K'f:$:%:&3I:'A%+;$:'A%'K$P'J:'A%/7#.:#:'A%/F%':#:$F%#:'K3f>#.Q$%t=#K3g<%>#:%K+f:#:$3~/$%J:%A%+<#O0#:%A%/<&'J:&:#3~g$<$O0$.:%K3f>#:$2.#.X$$t=#K3g<&>#:&K'f:%3}[\
$:%'J:%'J:&A%+:$:%~m-##.:&:%F%/.:#:&A%/F%+:#:&B%'G%#:&K3f>#.R$&tK~:$;$=#K3g<%>#&J%J:%K+f:#3}X$:%A%/Kuu~6#P'J:$;&/$.:$K$g<$0$..:%K3f>#:&.Q$&t=#KEg<$>#:$:#A%#A%#F\
%#:$K+f<#:$3H:$:#3ZF%':$K'f<#3D;&:#3}i$:$KEf>#:&.}<$$t=#K3g<'>#:':&F%':':%F%#K#;%:$:&W'J:':&F%/:':#F%+:':'K+f3y$;%.:'K3f>#:%.M#:''J:$3}~$K|$m<$K+Q'J:#:%:&:':$3<\
2.:#K#I##2.:%:&3}I;$:#K&I##:#:$F%'.Y$$t=#K3g<%>#:%:$:$A%63@%J:%A%#K}UuuusQ'J:#:%B&+G&+:#:%B&#G&#/$.:#KwuuusF%#.:%K3f>#.U$$t=#K:g<&>#:&K+f3~k$:&K#F%9:&:&B&+G%5:&\
K5f:$:%3~4$:#:&A%9F%+:#:&B%5G%#:&K:f>#.H#:#:%:&3}c$'J:#2.:$:&3~?$<$O'JK#2.:%'J:$:#:%~m-##.:#:%3}A:$.Y$%t:#A%'<%:#A%#<$F%#:$'J:$:%F%'.K~ixy#A%#:#A%+<#K%pfA%#O'JK\
~bxy#K~bxy#B&#L$:#}|}UwG&#..U$'t:$A%#;%:$A%';&:$3}5<'Kuu~6#Q'J:$:$A%#:$A%+<(:&f:%:$A%'fgfF%+.:#:'F%':#:(F%#.N$$t=#K3g<'>#:'K+f:$:&3~/$%J:'A%+<$O0#:#:'A%/:$:%3~]\
$<#O0#:'K3f>#:#2.#.V$'t:$A%#;%:$A%';&:$3}z$<'Kuu~6#Q'J:$:$A%#:$A%+<(:&f:%:$A%'fgfF%+.:#:'F%':#:(F%#.}6#:$:%3}7:#%tK$:$Ku$S0#7K%:$Ku3S0#7K&K':$Kuu'S8.F%':#:%F%#.\
S$%t=#K3g<%>#:%K+f:$K~owy#K,3}o$:%A%/;&:#:%A%+<$K$:$8F%#:#:&K#:$8F%':%K3f>#.N%$t$}Q=#K3g<%>#:%K'f:$K$K$3I:%A%'K$P'J#.:%B%+;&:#K#F%+:#:&G%#:%K3f>#.M$$t=&K&g<'>&:\
':$@#:#:':'K$f<#:%@#:#:'K%f<#:&@#:#3}4:'~BkK&~m4#:'K&f>&.K$$t=#K3g<&>#:&K+f:$:%3}_$:&A%+;$:#:&A%/<%F%+:#:$F%':#:%F%#:&K3f>#.};$$t=#K:g<&>#:&:%F%9:&:$F%6:&:%F%5:\
&K+f:&K5f3k:#:&B&+G&#:&K:f>#.V$$t=#K3g<%>#:%:$3}S$%J:%A%#KwuuusQ'J:#:%B&+G&+:#:%B&#G&#/$.:#KwuuusF%#.:%K3f>#.}8$$t=#K3g<'>#:':#:$:%3~`$F%/:'K/f<#3~>$:#3z$:'K3f>\
#K|$m:&K|$mP.K$$t=#K3g<(>#:(:$:%:&:'3gF%/:(K/f<$3D;%:$3}i$:#:%F%':#K$F%#:(K3f>#.}8$$tK$;&%J%J%J:$:%S:$:%}=gK|$m1%%$#.:#:$:%3`K$2.:#:$:%3P;&.:&.}:$$t=#K3g<$>#:$K\
+f:#:#A%#K$K+K:3}8:$A%+KvuuusQ'J:$A%/7#.:$K3f>#.R$$t=#K3g<%>#:%K+f:$A%#?#3}%%J:%A%+<$'J:#:$:%A%/3}^$/$.:#KuuuusF%#.:%K3f>#.J$&tK';'%J:&O0#:$A%#<(O0#:#:%F%':#:$A\
%'F%#:&:(h;)K+;'.:#:'f:)F%#.};$%t&J:%O'JK#2.:%K$g;%:$D##;&:#D##;':$K$f;$:#K$f;#:&:'P0#.:':&g.}:#%J:&O0#%J:%:&}='J:$:&fC##K~2t}<0%/$.:%:&P0$.K#;$.:#:&F%':#:$F%#.\
L#:#A%#<#KJg3{$:#K~>#f3~X$:#K~J#f3~X$:#K~U#f3~X$:#K~b#f3~X$:#K6f3~:$:#K}W$3}A.}<$$t=#K3g<%>#:%K+f:$A%#A%#?#K~huy#K'33:%:%A%+:%A%/3~b$:#:%A%#:%A%'3~J$:%K3f>#.L$$\
t:$A%'<%:$A%+W'tK#(:$:%K$fF%':$A%#A%#:%3~R$;$K$.;%:#:$F%':#:%F%#.}9$$t=#K3g<*>#:#:&'t:&(:*K+f:$:%3}B:*A%/;':*A%+.:':(:)3?:*K3f>#.}7$$t=#K3g<%>#:%:$A%#?#35:#:%A%\
#'}Q:#:%}.&+}6&+L$(L#.G&#:%K3f>#.V$$t%J%J%J%JK(:#A%#<$Kuuuuso:$K#V81($$$%&#.:#3}v$:#K+K:3}s$.2.:#K'f3{$2.:#K'f3~f$.}:$%t:#:%:$g<&3~=$:#A%+;':&O:$:%PnO'J:#A%':'f\
:$:&~m-##.:#:&:'fF%+.}:$$t%J:$:%:&3W<$O0#:$A%#K}SuuusQ0#:$A%/;&:$A%+;'.:#:&F%':#:'F%#.}:$%t=#K3g<'>#:':$F%':':#F%#:':&F%/:':%F%+:':'K+f3~S$;(:'K3f>#:(.}:$$t=#K3\
g<&>#:&K'f:$:%3}Q:#K~U#f3~X$:#:&A%/F%h:#:&B%'G%b:&K3f>#:#.G$$t=#K3g<&>#:&K+f:$:%3d:&A%/;$:#:&A%+F%#:#:$F%':&K3f>#.G$$t=#K3g<&>#:&K'f:#:$:%3}f$:&A%+'J:&A%':&A%/3\
~Y$.:&K3f>#.}:$$t=#K3g<%>#:%K+fK~Rxy#A%#:$3}r$:%A%/;$:#:%A%+F%#:#:$F%':%K3f>#.}<$&t=#K3g<%>#:%K#F%/:%K/f<&K~O#I##:%K$F%':%:&F%#:#:$:%A%#:%A%'3}N;':%K3f>#:'.G$$t\
:#A%+;$:#A%';#&J:$'J:#3{$:#K3f3}m$:$K$g;$:#K:f;#/$...}7$&t=#K3g<$>#:$:#A%#K~*uy#K(3~`$F%/:$K/f<#3~a$;&:#3z$:$K3f>#:&.}9$$t=#K3g<%>#:%K+f:$K}V}Uy#K)3}o$:%A%/;$:#\
:%A%+F%#:#:$F%':%K3f>#.H$$t=#K3g<&>#:&K+f:$:%3~($:&A%/;$:#:&A%+F%#:#:$F%':&K3f>#.}4$%t=#K3g<$>#:$K+f:#3}1:$A%+;#:$A%/:$K3f>#Kuu~6#:#K$m8.F$$t=&K%g<&>&:&:$@#:#:&\
:&K$f<#:%@#:#3}.:&~BkK%~m4#:&K%f>&.G$$t=&K$g<(>&:(:$@#:#:(:%:&3A<#:'@#:#3F:(~BkK$~m4#:(K$f>&.H%$t$}Q=#K3g<%>#:%K+f:$K$K$3}O:%B&+;&:#K#F%+:#:&G%#:%K3f>#.F$$t=#K3\
g<$>#:$K+f:#K~luy#K03}o$:$A%+:$A%/3~P$:$K3f>#K|$m.};#:$A%#KwuuusQ'J:#:$B&+G&+:#:$B&#G&#:%3}m$2.:#:%B&+G&+:#:%B&#G&#.H%$t$}Q=#K3g<$>#:$K+fK'K+K33}O:$B&+;%:#K#F%+\
:#:%G%#:$K3f>#.}5$$t=#K3g<(>#:(K+f:#:$:%:&:'3}8:(A%+KvuuusQ'J#.:(K3f>#.}6%$t$k=&K$g<&>&:&:%@#:#:$:&3T<#?#;':#3b:&~BkK$~m4#:&K$f>&:'.C$$t=#K3g<&>#:&K+f:%D##:#:$3\
R:&A%+:&K3f>#K#Q.}*#:%'J:%:$3~g$;$.:#:%F%':#:$F%#.}0$$t:#A%+;$:#A%';#&J:$'J:$K$g;$:#3}m$:#K3f;#/$...}3%$t$}Q=#K3g<$>#:$K+f3~k$:$B&+;%:#K#F%+:#:%G%#:$K3f>#.}4#:#\
K(:$A%#<$:$K#V8K%p<$K~N}fy#fA%#F%':#:$K{}fy#fA%#F%#.?#:#Kv%W'J:#K}*:#}J<#gr:#K$pgK}8f2.:#K'r.}5%%t$k=&K$g<$>&:$:#@#:$3}M<%?#;&:%3b:$~BkK$~m4#:$K$f>&:&.}5#:$A%#K\
}cvy#:$A%'<$8:$K*:$8:%:&3g;$:#K}UuuusF%#:#:$F%'.B$$t:%eK$P'J:%K#:$:%3~e$8;&.:#:$F%':#:&F%#.}5$&t=#K3g<%>#:%:#:$3}{$:%A%#:%A%':%A%+:%A%/;':%K3f>#:'.}4$%t=#K3g<'>\
#:':#:$:%:&3}|$:'A%#:'A%':'A%+;(:'K3f>#:(.D$$t:$:%K}[}dy#K)3v$;&:#:%K)gF%':#:$K)fK#:&8F%#.},$$t:#A%'<%:$A%'P't:#A%#:$A%#:%3}g$(K$.O.B$$t=&K$g<%>&:%:$@#:#:%3j:%~\
BkK$~m4#:%K$f>&.>$$t:#:%:$g<&K%r:&K&mK#Qf3~=$:$:%:#3p.@#:#:$F%+:#:%K#:$K$m<$8F%':#K#:%:$8F%#.A$$k:#:$:%:&:':(:):*:+:,?#31;-3A<#:-@#:#.D$&t=#K3g<&>#:&:#:$:%3}]$:\
&A%#:&A%';(:&K3f>#:(.}/$&t=#K3g<$>#:$:#3~3$:$A%#:$A%':$A%+;&:$K3f>#:&.D$$}QK}W}jy#B&#;$K}W}jy#L#G&#:#:$L:}W}:%':#:$}vK$PF%#.@#:#A%#KuuuusQ'J:#3{$:#K/f3{$:#K6f3~\
X$..})#:%:&K#3h't:#:$K}{}cy#K};3g(K#..})#:$K}$fKlm:#K#:#K3}=8fK}_u'fK3r.>$$t:#A%#:#A%+<%g:$S'J:#:%:$K$K$3~%$..})#:#A%#?#3-<#K*U't:#D#~gwJ(K+..}*$$t&J:#:$3}*<%O'\
J:#:$3[O0$..:%.8#:$:&P'J:$'J:#:%:$~m-##.2.#.?#:#:$A%+F%':#:$A%'K#:$A%#KuuuusQ8F%#.7#:#A%#:$P'J:#:$K$K+K33~%$..}'#:$:&P't:#:%:$3}g$(K$.O.=#:#:$K|$mK%p<$A%~m}hJF%\
':#:$A%}k}iJF%#.=#:#:$K|$mK%p<$A%}[}gJF%':#:$A%}T}hJF%#.:$$t:$:%3~e$;&:#:$F%':#:%K#:&8F%#.}*$$k:#:$:%:&:':(30;)3A<#:)@#:#.}%$$tK}W$K+3~g$<#O'J#.:#.<#:#:$A%#K%p<\
$A%~/}iJF%':#:$A%~N}iJF%#.9#:$'J:#:$:%3}^$2.:#KuuuusF%#.6$$t:#A%'<$'J:#A%#:$3~Y$..6#:#:$F%':#:%K#:$K$m8F%#.7#:#K#}7$+:#:$F%#:#:$:%fF%'.7$$k:#?#:$?#3#;%3A<#:%@#:\
#.7$$k:#?#:$:%3.;&3A<#:&@#:#.}%#:#O'JK+2.:#:$3}=K|$m.6$$k:#?#:$3$;%3A<#:%@#:#.6$$k:#?#:$3%;%3A<#:%@#:#.}(#:#A%#:#A%':$A%#:$A%'3~C$.5#:#A%#<#K}T+W'J:#3b..}'#:#A%\
#?#:$:%:&A%#?#3/7.}(#:#A%':#A%+:$A%':$A%+3~C$.}(#:#A%#:#A%':$A%#:$A%'3}p$.}&$$k:#:$3}';%3A<#:%@#:#.}&#:#A%#KuuuusQ'J:#3{$..0#:$'J:#:$3}A..}$#K}W}jy#:#}|L:}UL$}T\
G&#.0#:$'J:#:$3}A..0#:#:%:$:&3w$.3#:#A%#:$:%K%3}a$.1#:#:$:$:%f3}T$.1#:#A%#:$:%3~O$.1#:#3~>$K|$mK)}=.3#:#:%F%':#:$F%#..#:#:$3}6K$o./#:#A%#:$3~Q$.1#:#Kuuuus:$gU..\
#:#K$K$3}s$.3#:#3~)$:#K+K33}s$.,#:$:#3~?$..#:#A%#?#3&.-#:#A%#3~a$.)#:#}M}v.0#:#Luuuu3G&#..x7-#Kuuy#.4}8ncb_apcb}:####3#-#K}kuy#.Rocancp]pcspqocnj_icl_oo}Kknblnk\
lo_aacoo]pkgcjokicpdej}J:choc<jqhh########u#K~buy#.v*peickqpp}LlclecacKqpdZ}Llceo:ieooej}J}/klpekjo_:`kkhc_j_:jqi`cn_:opnej}J_j:_nn_}L_j:k`fcapSV}@KTSN]WXZSWV}?\
}AYWVQ]SV}?ZKVMO][YTYONSYOMZONQTWLKT]MWVVOMZSWV}?][VK}@KSTKLTO[VO}BXOMZON]KV}?}AOY[VK[ZROVZSMKZONPWYLSNNOVPOKZ[YO]NS}?KLTONXTKV]TSUSZXSOMO]VWZ]PW[VNSV}@KTSN]XSO\
MO]}@OY}?SWVXYW}<OMZ]QWVOXSOMO]MWVPTSMZSV}@KTSN]MYONOVZSKT}?SV}@KTSN]WK[ZR}2]MTKSUWK[ZR}2]KXX]US}?}?SVQ}?OMYOZ]UKVKQOY]PKSTONMYONOVZSKT]MROM}=]PKSTONYO}<OMZONYK\
ZO]TSUSZON}?OY}@OY]OYYWYVOZ}AWY}=ZSUOW[ZKLWYZONXYW}<OMZ]}ASZRW[Z]O}BZOYVKT]SNXYW}<OMZ][VYOKNKLTOMWVVOMZSWV]VWZ]PW[VNMWVVOMZSWV]O}BXSYONMWVVOMZSWV]VWZ]TWKNKLTOMW\
VVOMZSWV]Z}CXO]US}?UKZMR}?OMYOZ]ZO}BZLK}?SM]K[ZRM[}?ZWU]K[ZRWSNMVW]K[ZRWK[ZR}2XTKZPWYU]WK[ZR}2MTW[N]WK[ZR}2#$%&'()*lecacV_iclnc}Ies###}y%3#.###~(%3#-###~2%3#.##\
#~<%3#'###~@%3#*###~G%3#)###~M%3#2###~[%3#/###iqop:`c:}?OMYOZ]ZO}BZC:LK}?SM]K[ZRC:M[}?ZWU]K[ZRC:WSNMC:VW]K[ZRC:WK[ZR}2C:XTKZPWYU]WK[ZR}2:kn:MTW[N]WK[ZR}2iqop:`c\
:_:}Kdkhc:jqi`cn:k}I:iehheocakjbo:}Inki:}1:pk:}2}1}4G}4H}3F}4G#$#K}`}Wy#.(~o%3#,#Ky}Wy#.;*&3#)###$#######&###3&3#+###X&3#b#K~b}Wy#.4}N#3#0###$#######(#K}^}Xy#.~\
e3~b};##y|||~QK~'&3#}7###l#3#*###$#######lnkfcapcspcnj_hSbcspcnj_hXnkfcapSbiqop:jkp:`c:cilp}L_j:_nn_}L:k}I:opnej}Jo]eo:pkk:hkj}JI:^}8lnc}Ies}:]}8cspcnj_hXnkfcap\
Sb}:^:i_}L:d_rc:}1EE:[ZPD}1F:qjepoC:oejac:_:lecac:a_jjkp:nc_b:`_ag:_:hkj}Jcn:gc}Liqop:`c:C:jkp::zu}uI:dkhbo:d_h}I:k}I:_:oqnnk}J_pc:l_enC:}Kdead:pdc:ocnrcn:}Kkqh\
b:nclh_ac:`}L:_jkpdcn:ad_n_apcnlnklo}/eo:qjbc}IejcbC:}Kdead:}<}?WV:}Kkqhb:bnklI:}Jerc:_:r_hqcC:kn:hc_rc:pdc:gc}L:kqpiqop:`c:_:}Iejepc:jqi`cnpdcj]]lnkpk]]d_o:_:l\
nklcnp}L:j_icb:^]]lnkpk]]^C:}Kdead:}Kkqhb:`c:hkop:kj:pdc:}K_}Lakqhb:jkp:`c:nc_biqop:`c:lh_ej:b_p_C:jkp:_:lnkieocC:_:}IqjapekjC:_:`e}JejpC:_:U_l:kn:pdc:hegceo:jc\
opcb:pkk:bcclC:kn:nc}Icno:pk:epoch}IZdeo:lnkfcap:d_o:jk:cspcnj_h:ebC:ok:ep:`chkj}Jo:pk:jk:aqopkicnI:pdc:lecac:}Kkngo:ej:lnkfcapo:pd_p:}Kcnc:i_bc:}Ikn:_:aqopkicn\
}/MkjjcapekjVkpPkqjbMkjjcapekjVkpPkqjbOnnknMkjjcapekjOslencbMkjjcapekjOslencbOnnknZdc:akjjcapekj::akqhb:jkp:`c:hk_bcbI:Zdc:ancbcjpe_ho:k}I:akjjcapekj::jk:hkj}Jc\
n:}KkngI:lnkreoekj:ep:_}J_ej:}Kepd:jc}K:kjco}/Zdc:akjjcapekj},o:r_hqc:akqhb:jkp:`c:nc_bI:Zdc:lnkfcap:pd_p:pdeo:lecac:nqjo:ej:akqhb:jkp:`c:nc_bI::eo:jkp:k}I:p}Ll\
c::`qp:I:}Jerc:pdc:o_ic:lecacKqpdZ}Llc:dcnc:_jb:pk:lnkreoekjMkjjcapekj}/Zdcnc:eo:jk:akjjcapekj:I:ep:eo:i_bc:`}L:lnkreoekjMkjjcapekj:}Kepd:pdc:o_ic:lecacV_ic:_jb\
:lnc}IesC:}Kdcj:pdc:aqopkicn:hk}Jo:ej}/Zdc:akjjcapekj:k}I::}K_o:jkp:hk_bcb:}Kepdej:pdc:a_hh},o:^peickqp^}/dkhbo:pdc:ad_n_apcn:V[T:A[}.EEEEBC:}Kdead:pdc:ocnrcn:a\
_jjkp:opknceo:jkp:_j:klpekjI:eo:ep:ieoolchp};lecacDiqop:`c:_:lecac},o:l_ag_}Jc:j_icC:oqad:_o:^J_aperclecaco}0lecacD}Jch_pk^qjbc}IejcbV_V}Ek`fcap:eo:pdc:pcsp:k}I\
:_:ieooej}J:kn:}Knkj}J:r_hqcI:}Jerc:pdc:aqopkicn},o:ebC:kn:aqopkicno:}Kepdkqp:kjc:}Kkqhb:od_nc:_:akjjcapekj}Jcpakjjcapekjoiqop:`c:pdc:^akjjcapekjo^:k}I:pdc:leca\
c},o:akjpcspiqop:`c:pdc:^lnkfcap^:k}I:pdc:lecac},o:akjpcspC:kn:epo:cspcnj_h:eb##'###,###+###+###+###,###}A#3#x#3#}r#3#}z#3#~&#3#~.#3#2###}####-###}*###4###2###,\
###3###-###2###}%###/###1###}$###5###}####}%###}'###+###/###/###*###*###*###8###}####5###}####}'###6###~6#3#~E#3#~V#3#~a#3#0$3#}*$3#D$3#F$3#P$3#X$3#]$3#p$3#u$3#\
}^$3#}p$3#~($3#~9$3#~N$3#~e$3#~l$3#*%3#}$%3#7%3#;%3#A%3#M%3#[%3#e%3#}N%3#}b%3#.###-###.###'###*###)###2###/###}y%3#~(%3#~2%3#~<%3#~@%3#~G%3#~M%3#~[%3#+###+###+#\
##+###,###+###,###}$###}z#3#}z#3#}z#3#}z#3#x#3#}r#3#~.#3#~T'3###3#-#K}[xy#.Kahkoqnc:ejrkgcb:ncaqnoerch}L:kn:_}Ipcn:`cej}J:bnkllcb##D###}/###}0###E#K~Bxy#.$}2#K~\
Nxy#.$'"};var v=require("./shared.cjs");function Z(){return(0,v.readBytes)(D)}var P=require("./shared.cjs"),w=require("./shared.cjs"),l=require("./shared.cjs"),M=require("./shared.cjs"),U=require("./shared.cjs"),R=new U.Loader(Z,()=>{let e={
TextDecoder:(0,P.textDecoder)(),TextEncoder:(0,P.textEncoder)(),propertyOf:l.propertyOf,textOf:l.textOf,toldBy:w.toldBy,typeOf:l.typeOf,errorOf:m$,causeOf:d$};return new M.Instance(
T(e),()=>{})});function m$(e,o,J,c,r,i){return{code:e,message:o,...c!==void 0&&{externalProjectId:c},...J!==void 0&&{field:J},retryable:r,...i&&{cause:i}}}function d$(e,o,J){
return J===void 0?{name:e,message:o}:{name:e,message:o,code:J}}var G=require("./shared.cjs"),Y=require("./shared.cjs");async function L(e,o,J){let c=(0,Y.snapshot)(J);try{await void 0;let r=R.instance(),i="then"in r?await r:
r;if(i.run("checkFetch",e,o,c),c.timeout===void 0||c.timeout===null)return await N(i,e,o,c);let k=await(0,a.limited)(new a.Timers,void 0,c.timeout,()=>N(i,e,o,c));
if(k.how===a.DONE)return k.value;throw k.how===a.TIMED_OUT?i.run("timeoutError",c):k.value}catch(r){throw new G.PredefinedConnectionError((0,G.errorData)(r))}}async function N(e,o,J,c){
let r=J;if(typeof J=="object"&&J!==null)try{r=await J.externalId()}catch(b){throw e.run("projectError",b)}let i=e.run("connectionKey",c,r),k;try{k=await o.get(i)}catch(b){
throw e.run("connectionError",i,b)}return e.run("connectionValue",c,i,k)}
