var x=Object.defineProperty;var j$=Object.getOwnPropertyDescriptor;var m$=Object.getOwnPropertyNames;var y$=Object.prototype.hasOwnProperty;var d$=(o,r)=>{for(var f in r)x(o,f,{get:r[f],enumerable:!0})},a$=(o,r,f,i)=>{if(r&&typeof r=="object"||typeof r=="function")for(let c of m$(r))!y$.call(o,c)&&c!==
f&&x(o,c,{get:()=>r[c],enumerable:!(i=j$(r,c))||i.enumerable});return o};var N$=o=>a$(x({},"__esModule",{value:!0}),o);var R$={};d$(R$,{PredefinedConnectionError:()=>Y.PredefinedConnectionError,fetchConnection:()=>W,isPredefinedConnectionError:()=>Y.isPredefinedConnectionError});
module.exports=N$(R$);var Y=require("./shared.cjs");var a=require("./shared.cjs");function T(o){let r,{TextDecoder:f,TextEncoder:i,ask:c,causeOf:b,errorOf:y,isolatesRequests:U,propertyOf:Z,queueMicrotask:O$,send:F$,textOf:z,toldBy:G,typeOf:q,
wait:A$}=o;function $$(t,$,J){let e=u.z(t,$,J);if(e[1])throw R(e[0])}function J$(t,$){let J=l(t,u.H,u.I),e=d;return u.A(J,e,$)}function e$(t,$){let J,e;try{let I=u.
B(t,$);var E=I[0],n=I[1];if(I[3])throw E=0,n=0,R(I[2]);return J=E,e=n,j(E,n)}finally{u.J(J,e,1)}}function t$(t,$,J){let e=l($,u.H,u.I),E=d,n=u.C(t,e,E,J);if(n[2])
throw R(n[1]);return R(n[0])}function u$(t){return u.D(t)}function E$(t){let $=u.E(t);if($[2])throw R($[1]);return R($[0])}function n$(){return{__proto__:null,a:{
__proto__:null,s:function($){return!$},t:function($,J){return $===J},u:function($,J){let e=J,E=typeof e=="number"?e:void 0;m().setFloat64(($>>>0)+8,A(E)?0:E,!0),
m().setInt32(($>>>0)+0,!A(E),!0)},v:function($,J){let e=J,E=typeof e=="string"?e:void 0;var n=A(E)?0:l(E,u.H,u.I),I=d;m().setInt32(($>>>0)+4,I,!0),m().setInt32(
($>>>0)+0,n,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function($,J){throw new Error(j($,J))},a:function(){return g(function($,J){return Object.assign($,J)},arguments)},
n:function($,J,e,E,n,I){return b(j($,J),j(e,E),n===0?void 0:j(n,I))},i:function($,J){let e=J.code;var E=A(e)?0:l(e,u.H,u.I),n=d;m().setInt32(($>>>0)+4,n,!0),m().
setInt32(($>>>0)+0,E,!0)},e:function(){return g(function($){return Object.entries($)},arguments)},o:function($,J,e,E,n,I,s,p,s$,b$){return y(j($,J),j(e,E),n===0?
void 0:j(n,I),s===0?void 0:j(s,p),s$!==0,b$)},b:function($,J){return $[J>>>0]},c:function($,J){return $[J>>>0]},j:function($){return $.hasCause},p:function(){return g(
function($){return Object.keys($)},arguments)},d:function($){return $.length},h:function($,J){let e=J.message,E=l(e,u.H,u.I),n=d;m().setInt32(($>>>0)+4,n,!0),m().
setInt32(($>>>0)+0,E,!0)},g:function($,J){let e=J.name,E=l(e,u.H,u.I),n=d;m().setInt32(($>>>0)+4,n,!0),m().setInt32(($>>>0)+0,E,!0)},r:function(){return new Object},
l:function($,J,e){return Z($,j(J,e))},m:function($,J,e,E){return Reflect.set($,j(J,e),E)},q:function($,J,e,E){let n=z(J,j(e,E));var I=A(n)?0:l(n,u.H,u.I),s=d;m().
setInt32(($>>>0)+4,s,!0),m().setInt32(($>>>0)+0,I,!0)},f:function($){return G($)},k:function($){return q($)},x:function($,J){return j($,J)},w:function(){let $=u.
M;$.set(0,void 0),$.set(1024,void 0),$.set(1025,null),$.set(1026,!0),$.set(1027,!1)}}}}function o$(t){let $=u.L();return u.M.set($,t),$}var N=null;function m(){
return(N===null||N.buffer.detached===!0||N.buffer.detached===void 0&&N.buffer!==u.y.buffer)&&(N=new DataView(u.y.buffer)),N}function j(t,$){return t=t>>>0,r$(D().
subarray(t,t+$))}var F=null;function D(){return(F===null||F.byteLength===0)&&(F=new Uint8Array(u.y.buffer)),F}function g(t,$){try{return t.apply(this,$)}catch(J){
let e=o$(J);return u.K(e),u.M.get(k)===w&&u.N(k),u.N(k=u.L()),w}}function A(t){return t==null}function l(t,$,J){if(J===void 0){let s=h.encode(t),p=$(s.length,1)>>>
0;return D().subarray(p,p+s.length).set(s),d=s.length,p}let e=t.length,E=$(e,1)>>>0,n=D(),I=0;for(;I<e;I++){let s=t.charCodeAt(I);if(s>127)break;n[E+I]=s}if(I!==
e){I!==0&&(t=t.slice(I)),E=J(E,e,e=I+t.length*3,1)>>>0;let s=D().subarray(E+I,E+e),p=h.encodeInto(t,s);I+=p.written,E=J(E,e,I,1)>>>0}return d=I,E}function R(t){
let $=u.M.get(t);return u.N(t),$}var V=new f("utf-8",{ignoreBOM:!0});V.decode();var I$=2146435072,P=0;function r$(t){return P+=t.length,P>=I$&&(V=new f("utf-8",
{ignoreBOM:!0}),V.decode(),P=t.length),V.decode(t)}var h=new i;"encodeInto"in h||(h.encodeInto=function(t,$){let J=h.encode(t);return $.set(J),{read:t.length,written:J.
length}});var d=0,f$,i$,u;function c$(t,$){return i$=t,u=t.exports,f$=$,N=null,F=null,u.O(),u}var w={},k=0;return r={imports:n$,start:c$,functions:{checkFetch:$$,
connectionError:J$,connectionKey:e$,connectionValue:t$,projectError:u$,timeoutError:E$}},r}var v={common:"1111111111111111110010001011100011111100110011001000001110100000111111111100111110101100000000011111110011111111111111111000000111000100000000000\
000000000100000000000000000000000000000000000001000000000000000000000000000000001000000000000000001000000000001",text:"#^nh$###$}q%A]&ttt#]%tt#]%tt$t]$t$t]'tttt\
#]$t#]&ttt$t]'tttt$t](ttttt#]%tj#]$j$t]$j$j]#$t]%jt$j]*ttttttt#])tttttt$t]#&ttt]%jj$j]&jtt$j]'jttj$t])tttttt$j]-tttttttttj$j]'tjtt#]#$j]%jj$t]##]%tt$j])tttttt#]\
(ttttt$t]'tjjj#]&tjj#](tjttj#]&ttj$j]%jj'tttt]'jttj&ttt]-tttttttttt$t]&jjj%tt]$j&ttt]$}Q$t]#'tttt]#%tt%}a$6$^$^#4$^$_#0$^$`#0$^$a#-$^$b#.$^$}J#.$^$}K#,$^$c#,$^$\
d#,$^$e#-$^$f#-$^$g#}#$^$h#}$$^$i#5$^$j#}%$^$k#.$^$l#}&$^$m#}'$^$n#-$^$o#6$^$p#,$^$q#,$^$r#}($^$s#7&~U$~S$+#&$1+%$$#+)'+#'/$*##&+%&$'''&+#$%'$89#$$&*$$')''#&%)&\
#)$%$#&%%$##%'/&&'2$#$(#%###)*)#$$)$)%##)'%&*'%#&&*+$#*($*$#$$})##$*+)($')'($$1$(#'*)##$%(&$#&}*}+$&#(+:)#(($&.'#;<#%,##=>?((*%$&%'$$*$$#2/$#(##%)%%%%('%%%($(#*\
)#)&#%%%((%&&},('($j#}T+(&$#4)}+'t$Juuy#.t#J~Bxy#.t#J}`}jy#.t$Ju+.*U4$}L%#$}M#~6$$J#~%$$K#~/$$L#~0$$M#~,$$N#~7$$O&$$P&%$Q#}O$R#}V$$}=#~Z$$}>#~Y$$S#@$T$#$U#a$V#}\
&/$--}j~5$~S$~H-&&t$}O$j=#J}`$f<(>#:(:'E%6:(:%E%::(:$E%9%I%I%I%I%I%I%I%I%I%I%I%I%I:'Jy#T'I:&3~=$J|$l1+($)%*'+&'.:#:(J9eJ~N}]y#J}-3~-$//.:#JuuuusE%#/..:&@%#?#3}#\
J#P;$:#JvuuusE%#:#:$NH#'/-.:&J~'}[y#J'J(3}`$N0(.:#:(J9eJ}b}]y#J~<#3~-$/+.:$:%J~B}Zy#J)3u$N'I:#JwuuusE%#/+.:#:(J9eJ~H}Zy#J~9#3~-$/*.:(J~i#e:$:%:&3}4:(@%}O;$:(@%s\
<%JuuuusO0(:#:(@%u$E%/:#:$E%+:#:%E%':#J}SuuusE%#/).:(J~i#e:&3}k$:(}/&u$M########:(@%s8<+~0K|||||||||#}SK|||||||~h|#}A0&:#:+}7&+:#J}RuuusE%#/(.:&3~g$;':(:%E%}W$:\
(:$E%}T$:(:'E%u$:(J#E%}O:(:&E%s:(:(J6eE%}[$:(J@e:(J~i#e3W:(@%B;$:(@%@<%JuuuusO0$:#:(@%DE%/:#:$E%+:#:%E%':#J}TuuusE%#/'.:&@%#?#3';,3@<&:,},#:(J3e3~8$:(@%3J$lN'I:\
(:&E%>:(J#E%D:(Kuuuuu$F&@:(:(J>e<&3~g$E%M:(J#E%I:'J$e;*:(:&E%}9%I%I&I:(J+e:(J}9e3x$%I:(@%+J$O'I:(:(@%/E%Q:(:(J~:#eJ#3~c$E%}C:(J~i#e:$:%:(J~J#e<'3}4:(@%}O;&:(@%s\
<)JuuuusP0$:#J}UuuusE%#:#:&E%':'3z$/'.:#:(A&DF&+:#:(A&@F&#:(J>e3z$/+.:(:(@%u$E%Y:(:&E%W:(:)E%S:(J~J#e<&3z$:(@%W<':(@%Y<)J~+}[y#J,3}o$N'I:(:)E%}O:(:'E%s:(J~i#e<'\
J'J#3mN'I%I:%'I:(:(A%WF%}W$:(J$E%}T$:(J}bvy#E%u$:(:%E%}O:(:$E%s:&:'J&3}(/$.:(J~J#e:(J~>#e<&@%':&@%+3}P.:(@%}G;&:(@%];':(:(J~:#eJ$3~c$E%a:(J~i#e:&:':(J~U#e<):*36\
:(@%}O;&:(@%s<'J}UuuusO'I:#J}UuuusE%#:#:&E%':)3z$:(J~J#e3{$/'.:'JwuuusP'I:(:(A&u$F&k:(:&E%g:(:'E%c:(J@e:(@%W:(@%Y:(J~Y#e3P.:(J~U#e3z$:(J~J#e3{$.:(J~>#e3{$:(J~:#\
e3z$/$..:#:(J9eJ~3}[y#Jy#3~-$.:(J~>#e3{$.:(J~:#e3z$:(J@e3}l$:(J>e3z$/'.:(@%5;$:(J$E%s:(:$E%}O:(J~m#e3z$:#:(J9eJv}]y#J43~-$/&.:#J}UuuusE%#:#:$E%'/%.:#:(J9eJ}l}[y\
#J}'3~-$/$.:#J}UuuusE%#:#:$E%'.:(J}`$e>#.}j%%)t$}Q=#J:f<&>#%I%I%I%I:%'I:%J&o<(J+fJ&q}|K#}Q;,:&:$:(eE%6:&:$E%5:&J+e:&J5e<':,}v3d:&@%+J$lN0%:$J+e;%:':&@%/<*3}|$:'\
:$@%#<':$@%':'e3}m$:*:&@%9<$f;':&@%6:$e;$/$.:#3~)$/&.:(J+f;)&I:)N0%:%@%#;+:%@%';(:$J#J$J#3~?$:':(R0$:$:(:+:(3~?$:)J+f;):':(f;':$:(e;$:%J+e;%/#.#.#.:#:&A%5F%#:#:\
*:'fE%+.:&J:e>#.~`(%+t$}OJ~b}Vy#;'=#JIe<%>#%I:#@%#J#U'I&I:'J~#}Xy#O'IJ#;$/&.%I%I%I%I%I:#:'@%:<&:'@%><(3V<$'I:%JBe:&:(3h:$@%#;&:%@%}5;(:%@%D;*%I%I%I%I%I%I%I%I%I%\
I%I%I:'@%#<)1*$###%#&#.J(:&Juuuusn:&J#U8J%f1&'&-0.:&J}SuuusP0//0.:&JvuuusO0//..:&J#U0./-.:)J$f1&$&%,.:)J(P0+J6;&:$}/&+<,:,}l}pM########_0*:,:'}/&+}JN0*:,:'}/&3b\
0,/*.:$@%/0+/%.:'@%+;):'@%';+:%:$A&+F%GJ/;&:%JGe:+:)3m0*/(.:$@%/<&0$.:*:(J~D}Xy#J43f;$/).:*:(:$@%+:&3~:$;$/(.:)J*P0%:$@%/J'o;):$@%+;&&I:)N0':&@%#J}SuuusP'I:%J6e\
:'3~H$:%J3e:&3~*$:*:(:%@%6:%@%9:%@%3:%@%53];$/).:)J3f;):&J/e;$:&J+e;+:&J3e;&:*:(:+@%#:$@%#3~:$<$N0#./'.J#;$:'C#@0':%JBe<#:&:(3h:%@%D:%@%}5J}Wvy#J-3f;$:#3{$/*.:*\
:(:&:'e<$@%#:$@%'3f;$/%.:%J+e:'3~H$:%:$3~*$:*:(:%@%+:%@%/:%@%#:%@%'3];$/$.J#;$.:%JBe3{$.:'JDe;':$N0#./$.:%J:e:#3~*$J}cvy#J*J~.vy#J,:%@%::%@%>3];$.:%JIf>#:$.~1(%\
)t$j=#J}`$f<%>#:$@%#@%#;(:%J6e:$@%3@%#:$@%5@%#3}^$:$@%:@%#;$:%@%6;&:%@%9;':%:(E%::%:'E%@:%:&E%>:%:$E%B:%J#:%JBe<(:(3~=$J|$lJ%R<)8E%D:%J~Y#e:%J:e3I:%@%g;$%I:%@%c\
<*JwuuusO'I:(3z$J$;'/$.:%:%A&kF&Q:%:$E%M:%:*E%I:%J}5e:%JIf<(:&:'J#:%JDe:)83v$:%C#}5<'J&O'I:%:%@%GE%c:%J~Y#e<&3C;$:&3}h$:(3}l$:%JBe3z$J$;'/$.:%@%}9;):%@%G;*:%C#}\
6;(:%:%@%B<&E%Y34;+3@<$:+},#:%:$E%}C%I%I%I%I%I%I:'J$f1%#$%.:%:(3~C$:%:%@%#:%@%'3~V$E%c:%J~J#e<&J~huy#J':%J~Y#e<'3~S$:'3z$:&:*:):%J~F#e3~S$/&.:$:&3~M$;&:%J3e3~8$\
J$;':%@%3J$l0$:%:&E%}G:%J~N#e3z$:%J+e:(3~C$:%:%@%+:%@%/3~V$E%c:%J~J#eJ~huy#J':%J~Y#e<&3~S$:&3z$/%.:%J~J#e3z$J#;':&;$/%.:%:%@%5E%]:%J~Y#e<$:%J~R#e<&3G:%:$3}HE%a:\
%J~U#e<(3C;$:(3}h$:&3z$:%J~J#e3z$:%J~F#e3z$/$.:%J~F#e3z$J#;'.:%JIf3}l$.:%J>e3~J$:#:$E%':#:'E%#:%J}`$e>#.}w&%3t$}Q:(J$f;1:$@%+<,J$f;2J#:,f;3:(:$@%3<4f;}#:$@%9;*:\
$A&#;}':$@%5;+:#%t&IJ#:*:)8;}$:,:*:,:*:,}>8:)8<0:(:(:0R8;5%I:$%t&I:+:1e<*:&V0%%I:}':%:*e}2##}WK$}SWN'I:%:+e;-:0;*%I&I:*:5O'I:2;*%I&I:}$:*J$eV0$:(:*T:*:+e:&Vm0':\
*:-e;.:':*e;}%:*J$f;*:}%C##:.C##O0#.:$:+:4e<+E%5:)0):}#/*.:$:(:+e<%E%5:)N'I:$J#E%9.:#:%E%+:#:+E%'J$/,.:*:+e:&V0$:*:-e;.:':*e;}&:*J$e;*:}&C##:.C##O0#.:$:+:3e<-:*\
e<+E%5:)0&:*:-e;+/%.#.:$:(:+e<+E%5:)0$..J#.<*E%9/$..:$:&E%5J#.E%#.}{&%+t$}Q=#J3f<+>#%I%I%I%I:''I:+J+e:&:'J#3}3:+@%/:+@%+;-:+:&:'J$3}3:':-:+@%#<(:(:-R<(8<*R0$:+@\
%':(8<):*e<(:)R:':(Rm0$%t:&:*:&:)e:*3~B$N'I:':*f<(:*:(:*}>8J$e;)Jt;(Jt;/:*;,:'/$.:&:':)J#3}.;,:':&:':)J$3}.<(:,:(:,}>8f;,:)N0&:';(:).;.:&;-&IK$:-}2##}U:0}T;0:-J\
$e;-:.J$f<.0#./&.:#J#E%}9:#:&E%G:#:%E%}5:#:$E%D:#J#H#1:#Jv%}8$/:#:%E%+:#K#F&#/&.#.:';(J#;).:#:'E%}9:#:&E%G:#:%E%}5:#:$E%D:#:(E%@:#:/E%>:#:%E%::#J#E%9:#:)E%6:#:,\
E%5:#:*E%3:#:0F&+:#J$E%#.:+J3e>#.}V&%&t$}Q=#J3f<%>#%I%t%I:#:$J}$eJkl<&:#:&}>8J$f3~+$<'J$e<$J};T'I%IJ~bxy#A&#<(Kt:$}|}U}S3~i$<$J}<T'I:#J4R0$:#J$f;#&I:%J'e:$:&:#3\
N:%@%'J$O0':$J}<R'IJ~bxy#A&#Kt:$J$e}|}U}S3~i$<$Jy#R0$..:%J'e:':&:#3N:%@%'0&J#;$/(.J#;$:(:'}|}WK$}SW0':%J'e:':&:#J$f3N:%@%'J$O0%/'.J~ixy#@%#:$J%oe@%#<$@%/:$3w$:$\
J'f<':'@%#J%nE%#:$e/%.J#;$J~bxy#A&#K#}D0%:%J'eJ}<:&:#J$f3N:%@%'J$P0%.:%@%+;$:%@%/.;#:#:$:&e<&O'tJ$(:&:#3XJ&.;#:&J'f:#E%#.:%J3e>#:$.~S%$,t=#J3f<*>#%I%I:$@%#N'I:$\
@%D<(:$@%}5<)e;+:$C#/;':$@%';%:$C#1J$l;,%I&I:,0$:$:'JtnJ$lH#/%I:%N0#:%:)R'I:%:(eB##J~2t}=0$/).:%:)P0(.:*:+E%/:*:%:(eE%+:*J+e3}6;&:'J$l'I:#:%E%+:#:%E%'J$;-/%.:&J\
uu~6#P'IJ$;':$%tJ$:&Ju$R0#7J%:&Ju3R0#7J&J':&Juu'R8.:%e<%E%'/$..:$J$H#1.:#:-E%#/$.:$J+e;%:$@%}9;&:$@%G;':$@%}5;(:$@%D;):$@%>JtP'I:#:%:):(:':&J#39/$.:#:%:):(:':&J\
$39.:*J3e>#2.#.}d&$&t=#J~B#f<%>#:$@%3@%#;&:%:$@%#@%#E%#:%:&E%':%JIfJ~3}Xy#J4:%J'e3[%I:%@%I<$JwuuusO'I:%:%@%ME%D:%JDe<$3C;&:$3}h$:#JuuuusE%#:#:&E%'/$.:%:%A&QF&3:\
%:%@%ME%/:%:$E%+:%JIf:%3I:%@%M;$%I%I:%@%I<&JwuuusO'I:#JuuuusE%#:#:$E%'/$.:%:%A&QF&G:%:$E%}5:%:&E%D:%J>e:%JDe<$:%J+e3F:%@%><&JuuuusP0$:%:%@%@E%I:%JIf<&3C;':&3}h$\
:#JuuuusE%#:#:'E%':$3}l$.:%J+e3}l$/$.:%:%@%B<$E%::%:%@%@<'E%9:%:&E%6:%JDe3}l$:#:':$3}P:%J6e3{$:%J+e3}l$.:%J~B#e>#.y%$,t=#JIe<&>#:&J5e:$:%3b:&J@e;+:&@%>;(:&@%9;,\
:&@%6;-&I%I%I%I:(:,}>0#:(:&@%:<'R0#:&J+e:+:&J5e<)C#6eJ$fC##:':-e:(:'f3>:&@%+J$P0#:&@%::&@%/e<(:)C#6J$f<'R0%:)C#6<*:(:'f<'e<.:*R:,:.Rm0%:&:*E%}5:&:':-eE%D:)C#6<*\
J(R'I:&:*E%}9:&:+E%G:&JDe:&JGe3~R$N0&:&:'E%>:#:%:':)C#6e<%fE%/:#:$:%eE%+:#:'E%':#:$E%#/%.#.:#J#E%#.:&JIf>#2.:&:(E%>/#.#.}S&$%t=#J3f<(>#%I:&3DJ|$l<)J+P'I:#:):'J|\
$l<&O:&J'}>:)J(Vlm'tJ#(:(J+e:)3~C$:#:$:%:':(@%+:(@%/3}:E%'J&.H##/$.%I%I%I%I%I%I%I%I%I%I:'J|$lJ$f1*%$*+#('&.:&J~/uy#J/3~]$N0*/(.:&3~h$N0)/*.:&J}vuy#J+3~]$N0(:&J}\
~uy#J+3~]$N0(:#J}R%}8$#/*.:&@%#3~=$J|$lJ%P0':#J.E%+:#J}kuy#E%':#J$}8$#/).:&J~/uy#J/3~]$0$/&.:&J~/uy#J/3~]$N0%.:#:'H#$:#J%H##/&.:&3~h$0$.:$:%:'J~:uy#J13}:;$:#J&H\
##:#:$E%'/$.:#J(E%+:#J~*uy#E%':#:'H#$:#J$H##.:(J3e>#.~g%%&t$}Q=#J~B#f<&>#%I%I:%@%'<':%@%+<(J~m}^y#J}#3}o$N'I:':(J}^}_y#J}'3}o$N0$.:#:$3}J;$/$.%I:':(J}t}_y#J43}o\
$N'I:':(J~)}_y#J}&3}o$N0$.:&JGe<':#:$3p:&J}3E%6:&J}_}`y#E%5:&J}*E%+:&J~c}_y#E%':&:&A%}9F%/:&J~6#e<#:&J'eJ&3}(J8:#3}A;$:'3{$/$.:&JBe<':#:$3p:&A%D;):&JGe<#:%3^:&J\
$E%@:&J}bvy#E%>:&J}&E%6:&J~M}_y#E%5:&:)F%/:&J2E%+:&J~>}_y#E%':&:&A%}9F%9:&J~6#e<$:&J'eJ(3}(J9:$3}A<$J$H#u$:#3{$:'3{$.:$J6e<#3~9$:#:%J@~m-##:&J~B#e>#:$.~(%$,t=#J\
:f<)>#:)J+e:%:&3U%t%I%I:&:)@%9<,R0#:&:,f;-:)@%/;.:%:&eJ$f;*:$J|$l;+%I&I:':,eN0$:':*e;/:'J$f;':/C##:+P0#.:&:'e;'/%.:$J|$lJv}R}T+g;*&I:.:-<'R'I:'J+f;-Ju}R}T+:%:'e\
<+J+f@%#:*n<(f:(mJu}R}T+:+J'f@%#:*n<(f:(mlJuv}R}TslJuv}R}TsO0$..:&:'R0#:%J$f;&:$J|$l;%&IJ#:'N0&7:&:'e;$:'J$f;':%:$C##P0#./$.#.J$.;$:#:'E%':#:$E%#:)J:e>#.~R%$%t=\
#JDf<(>#%I%I%I:%N'IJ}V}Uy#J)J~D}Xy#J43f;)/$.J}V}Uy#J):$:%3~:$<)N0$.:#JuuuusE%#:#:)E%'/$.:&:'3}E<)'I:#JuuuusE%#:#:)E%'/$.:(:'E%B:(:&E%@:(J$E%>:(J~g}Xy#E%::(:%E%9\
:(:$E%6:(J/e:(J6e<$J&3}(:$:(@%3:(@%53~L$J#;%&I%I%I:(:(}1$:'tJ#(:(J6e3}6<$Juu~6#O0%:$Juu'R0$:$J|*lJu~+tm.}8$:.:%J$e;%/$..:%J~U#T'I:#:(@%5E%+:#:(A%/F%#/$.J~3}Xy#J\
4J~h}Xy#J~d#3f;$:#JuuuusE%#:#:$E%':(J/e3{$.:(JDe>#.~(%%(t%}Q=#JIe<&>#%I%I%I%I&I%I:';):+;,:&:$3x$:&@%#J$P0#:&:&@%'E%/:&JDe:$@%/:$@%3:&J/e<(:$@%5@%#J$e36:&@%}5;':\
&@%D<*J}UuuusO'I:(3z$/'.:&:&A&GF&@:&:'E%>:&:*E%::&JuuuusE%D:&J3e:&J:e:&JDe3}~$:&@%3;(:&@%5;':&A&6;+:&J/e3z$:(J~l|||*e1%&$%..:#J}UuuusE%#/&.:+;,:';)/$.:%@%#'I:%3\
}h$.:%:'E%#Jwuuus;(.:#:,F&+:#:)E%':#:(E%#.:&JIf>#.}V%$)t=#J3f<)>#%I%I:%:%J&eJ}Ol<(P'I:)J+e:$:%:&:(:%f<':&:'R8<'3rJ$;(:)@%+J$l0$.:&J+f;+:$J|$lJv}R}T+g;(&I%I%I:':\
+T'IJu}R}T+:%:'e<*@%#:(n<,f:,mJu}R}T+:*J'e@%#:(n<*f:*mlJuv}R}TslJuv}R}TsO0$.:):$:%:'e:&:'f3rJ$;(:)@%#J$l0$J#;(/'.:'J+e;'/$..:)@%':'e;'/$.:)@%/;'.:#:'E%':#:(E%#:\
)J3e>#.~#%$(t=#J3f<&>#%IJ~Fxy#@%#0#J~Fxy#JtE%#J~Uxy#@%#<$J~Rxy#@%#<#O'I:$;#J~Jxy#@%#<%:$O'I~BjJu$:$:$Ju$T8<%~m2#<'JtO0%%IJ~Yxy#@%#<#N'IJ~Yxy#:'E%#/$.:#:$e:'P0&.\
:&J+e:%3}s$:&@%+JvuuusP0%J~Jxy#@%#;%J~Rxy#@%#;#.:#:%V0$J~Nxy#@%#:#J%oe:$J$eE%#J~Rxy#:#J$e<#E%#.:#:$T0#J~Uxy#J~Nxy#@%#:$J%oe@%#E%#J~Fxy#J~Fxy#@%#J$eE%#J~Yxy#@%#:\
&J3e>#:$e2.#.}g%$&t=#JIe<%>#:$@%:@%#;&:$@%3@%#;':%:$@%#@%#E%5:%:'E%6:%:&E%9%t:%J5eJ~N}ey#J&J(3}`$N'I:%J+eJ~Q}ey#J.J~[}ey#JD3}a$:%@%/;&J$/$.%I:%J6e<$3~=$J|$lJ&V'\
I:$J~*}Xy#J-J(3}`$N0$.:%J:e:%J9e3I:%@%:JwuuusO'I:%@%>;&J$/%.:%:%A&@F&G:%:%A&:F&D:%JDe3}l$J#/$.:%J~#}Xy#J*Jx}fy#Jy#3}a$:%@%';&J$.;$:#:&E%':#:$E%#:%JIf>#.~B$$*tJ$\
;*J$;'&I:$:'<+:(e<-}>'I%I%I%I:$:(f:'Jtne<':$V0#:$:(Jtne:,f<):$V0#%I:#:'eC##<':#:)eC##<)V'I:&N:':)Tm0$/&.:&N0%.:':)P'I:+J$e;'J#;(J$;*:+;,/&.J#:(J$e<':':*O<)8;(:'\
J#:)8:+e;'/%.#.:-J$e<':,f;*J#;(.:%:*P0$..:,.~T$$&t=#J~B#f<&>#:&:%E%6:&:$E%5:&:&J~A#e<$E%M:&:$E%I:&:$E%}9:&:&J6eE%G:&:$E%}5:&:$E%D:&:$E%B:&:&J5eE%@:&J9e:&J@e3:%t\
:&@%9JuuuusO'IJ$;%:&@%:;'J#/$.:&:&@%>E%D:&:&A%9F&@:&J+e:&J@e3j:&@%/;(J#;%:&@%+.;$:#:%E%/:#:'E%+:#:(E%':#:$E%#:&J~B#e>#.~Y$$,t=#JDf<&>#:%@%#<(:%@%'J&oe;):&J>e;*:\
&J9e;+:$@%#;%:$@%';,&I%I:%:,O'IJ#;'/$.:$:%J:e<-E%#:%J'e@%#;':&:%J+e@%#<%E%3:&:'E%/:&J#E%>:&:)E%6:&:(E%5:&J#E%9:&:&J/eE%B:&J5e:&JBe<.:+3kN'I:&J#E%9:&@%>N0$:.:*3n\
N0$.:-;%/$..:#:%E%':#:'E%#:&JDe>#.~d$$'t=#JDf<$>#:#@%#<#@%6Ju+;&:$Ju+E%BJuuuusP'I:$J:e:#JDe3~@$:#@%9:#@%::#@%@:#@%B:$@%:<&:$@%>J#:&83~F$;&:$JBe3z$.:$:&E%@:$J6e:\
#J~>#e3~@$:$J3e:#C#}R$3~D$:$J+e:#J~U#e3~@$:$@%3:$@%5:#@%M:#@%Q:$@%+<%:$@%/J#:%8:$@%6<%:$@%9J#:%8:#C#u$:&3~5$;':$J@e3z$:$JDe>#:'.~Q$$'t=#J:f<(>#:(J5e:%:&:'3}FJ$;\
*:(@%6;):(@%9;%%I:(@%5J$O'I:#:)E%'/$.:(J5e:$:&:'3}e$%t:(@%6'I:(@%9<$N'I:(J+e:):%3~'$:(@%+;':(@%//%.:(@%5:$:):%3~[$;':%/$.:(:):%3}x$:(@%#;':(@%'.;+:'N'I:#:)E%'/$\
.:#:'E%'J#;*:+;%.:#:*E%#:#:%E%+:(J:e>#.~9$$%tJt:#:$e<$:#:$}>8Jkl;%%t%IJ~ixy#@%#'IJ#:#:#J}$eJkl<$J3e<&}>:%:&Rm0%7:$J'fJ*E%#/$.J#:#J$:#8J&eJ}Ol<&J}c%eJkl<$:&R:$:%\
}>m0$7J~ixy#:&E%#:$J'fJ&J$:$:%R8E%#J#;#&I:#Ju%O0$:#:&eJ#E%#:#J'e;#/#.#.:$:%R'I:$:%3X.:%..~^$%&t$}Q=#J:f<$>#:$J5e:#3}i$%t%I:$@%5<%JuuuusO0#:$:$A%6<'F%/:$:%E%+:'}\
v:'K:}W}v3}>:$J+e3{$J|$l<%J+O0#%I%I%I%I%I%I:%J$f1*'$$%&&&#.:#J}kuy#J.3~]$0'/(.:#3}v$N0'/&.:#3}IJ$P0&/%.:#J~/uy#J/3~]$N0%/$.J+:#J}vuy#J+3~]$N0%7J+:#J}~uy#J+3~]$N\
0%7.:%/$.J+.;&:$J:e>#:&.~6$$(t%I:$@%#<%:$@%'O0#J$;):$:%J$eE%#:%C##<&yJ#U0#:$:%J%eE%#:%C#$J}<l;':&J}+l;(:&J~Q$T'I:(J)o:'m;&/$.:$:%J&eE%#:%C#%J}<l:'J)om;':&J~b$R'\
I:':(J/om;&/$.:$:%J'eE%#:(J}#oJuu~b#l:%C#&J}<l:'J)omm;&.:#:&E%':#:)E%#.~.$$*tJ$;'&IJ$;+&IJ#;*%I%I&I:%:':*e<-}>'I:*:,e<(:%V0%%I:$:-eC##<):$:(eC##<(V'I:&N:(:)Vm0$\
/(.:&N0'.:(:)P'I:'<,J$e;'/)(J#:*J$e<):):+O<(8;*:)J#:(8:'e;'/%.#..:#:+E%':#:,E%#2.#.:-J$e<':,f;+/#.#.#.{$$'t=#J:f<'>#:'J5e:&3}d$%I:'@%5JuuuusP'I:':'A%5F&+:':'@%9\
<)E%3:'@%/;(/$.:'3~j$:'J#E%3:':'@%'<(E%/:':'@%#E%+.%I%I:(:)J~n|&3gN0#:':(:)3~V$E%5:'J5e<(@%#?#:&@%#?#3}$J#P;*:(3z$:*0#:$:%J~n}Yy#J~E#3f;$:#JuuuusE%#:#:$E%':'J+e\
3{$/$.:#:'@%3E%+:#:'A&+F%#.:'J:e>#.~&$$$t=#J~B#f<'>#:':%E%5:':$E%3:':&E%6:':'J~A#e<$E%Q:':$E%M:':$E%I:':'J6eE%}9:':$E%G:':$E%}5:':$E%D:':'J5eE%B:':$E%@:':$E%>:'\
:$E%::':'J3eE%9:'J+e:'J9e3A:':'@%+:'@%/3~K$:#:'A&#F%#:'J~B#e>#.~%$$'t:#@%#<$:#@%'O'IJuu~6#2.:#:$J$eE%#:$C##<&yJ#Q't:#:$J%eE%#:$C#$J}<l;%:&J}+l;':&J~Q$T'I:'J)o:%\
m2.:#:$J&eE%#:$C#%J}<l:%J)om;%:&J~b$R'I:%:'J/om2.:#:$J'eE%#:'J}#oJuu~b#l:$C#&J}<l:%J)omm(:&..~#$$$t=#J~B#f<(>#:(:%E%3:(:$E%/:(:&E%5:(:'E%6:(:(J~A#e<$E%Q:(:$E%M:\
(:$E%I:(:(J6eE%}9:(:$E%G:(:$E%}5:(:(J5eE%D:(:(J3eE%B:(:$E%@:(:$E%>:(:$E%::(:(J/eE%9:(:(J9e38:#:(@%#:(@%'3~4$:(J~B#e>#.~G$$'t=#J:f<&>#%I%I%I%IJ(:%@%#<'Juuuusn:'J\
#U81'%##$#.:&J+e:%3~*$J~3}Xy#J4J}zvy#J+:&@%+:&@%/3];$:#JuuuusE%#:#:$E%'/%.:%@%/<'N0#:&J6e:$3}Y$:&@%9;(:&@%6;):&J3e:$3}w$:#:):(:&@%3:&@%5:%@%+:'3}j$/$.3}G;$:#Juu\
uusE%#:#:$E%'.:&J:e>#.~>$%%t$j=#JDf<%>#:$@%#?#3(;'3@<$:'},#:%:$E%>:%J@e<&:$?#3):%J6e:%@%@:%@%B3~a$:#:%@%6:%@%93}]$:&:$?#3*:%J3e:%@%@:%@%B3~a$:#J/e:%@%3:%@%53}]$\
:&:$?#3+:%J+e:%@%@:%@%B3~a$:#J6e:%@%+:%@%/3~I$:#:$?#3,J#PH#>:%J>e3z$:%JDe>#.~7$$&t%IJ(:#@%#<%Juuuusn:%J#U8<%J(:$@%#<'Juuuusn:'J#U8P0#J$;&%I%I%I%I%I:%J$f1(#$%&'(\
.:#C#':$C#'O2.:#}/&+:$}/&+^2.:#J'e:$J'e3~T$2.J#;&:#@%/<%:$@%/P0$:#@%+:$@%+:%3q2.J#;&:#@%+<%:$@%+P0#:#@%':$@%':%3e;&.:&.}j$$%t=#J:f<'>#:'J5e:$:%:&3}F%I:'@%5J$O'I\
:#K$F%#/$.:'@%9<&N'I:#:%E%+:#K#F%#/$.:'J+e:'@%6<%:&3}x$:'@%+<(N'I:#:&E%+:#:%E%':#J$E%#/$.:#:(E%+:#:$E%':#J#E%#.:'J:e>#.}|$$&t%I%I:#Ju$V'I:#Ju3R0$:#J/q;%:#J}<lJu\
tm;&:#J)qJ}<lJutm;':#Juu'V0%:$:&H#%:$:'H#$:$:%J~R$mH##2.:$:#H##2.:$:#J}<lJu$mH#$:$:#J)qJy$mH##2.:$:&H#&:$:'H#%:$:%J}<lJu$mH#$:$:#J}#qJ~b$mH##.}q$$%t=#J3f<)>#%I:\
(N0#:%:&e<%:&R0#:)J'e:$:%:$@%#J$o<&:%:&}>8<&J+J'J$:(Jv+R8:(J$O8<%:%:&R8<&:':(3}0:)@%+;*:)@%''I:)@%/;%/$.:$:&E%#:$:*E%'Jvuuus;*.:#:%E%':#:*E%#:)J3e>#.~6$%&t$}Q=#\
J~R#f<(>#:(J~:#e<):#:$3p:(A%S;+:(J+e:%3~C$:(J};E%M:(J~*}ay#E%I:(:'E%}9:(:&E%G:(J(E%}5:(J~%}ay#E%D:(J3E%>:(J}q}ay#E%::(:+F%6:(J2E%5:(J~>}_y#E%3:(:(A&+F%@:(J~F#e<\
#:(J3eJ*3}(J}):#3}AJ~luy#J03}p$;*:)3{$:(J~R#e>#:*.}g$$(tJ$;'=#J3f<&>#:&J'e:$J$J$3}e$%I%I:&@%+<(N0#:&@%/;):&@%';*:%N'I:*:)3~X$:$J#E%#:$J$E%'/$.:*:):(:%<'3~[$<%N0\
$:$:'E%#:$:%E%'.Jvuuus;(.:#:'E%':#:(E%#:&J3e>#.~.$$&t=#JIe<%>#:%J3e:$3}_$%I:%@%3JwuuusP'I:%J:e<&3~#$:%@%><':%A&3F&#:':%A&6F&+:%:%A%:F&#:%J$E%+:%:$@%6E%G:%:$A%3F\
&D:%:$A%+F&@:%:$A%#F&::%:&3`:#:%@%+E%+:#:%A&#F%#/$.:#J#E%+:#Kuuuuu$F%#.:%JIf>#.}|$$%t=#JDf<%>#:%J3eJ$J#:$3[%I%I:%%t:%@%3JwuuusO'I:%@%5/$.:%:%A&6F&@:%:%A&3F&::%:\
%J:e3M:%@%#JwuuusP0$:%@%'.E%::%J:e<$3C;&:$3}h$:#JwuuusE%#:#:&E%'/$.:#:%A&+F&+:#:%A&#F&#.:%JDe>#.}d$$&t=#JDf<$>#%I:#37<%0#:$J'E%5:$J~b}Vy#E%3:$J+e:$J3e:#3}@:$@%+\
<#N'IJ#;%/$.:$J>e<&:#:$@%/3~^$:$J6e<#:$@%@:$@%B3h:$@%9:$@%:J~]}cy#J;3f;%:#3{$:&3{$.:$JDe>#:%.}Y$$&t=#J~R#f<'>#:':$E%+:':#E%':':&E%3:':%E%/%tJ$:$N0#7:$:&V'I:'J'e\
:'J/e3~U$/$.:$J$P'I:'J:e<(:%:&:#:$3}):'J5e:(3}+:'@%5/$.:%:&:#3~&$.;):'J~R#e>#:).}e$$&t=#JDf<%>#:%:$@%#@%#E%/:%J:e:%J/e3I:%@%>;$:%@%:<&JwuuusO'tJ$(:%:%A&@F&6:%:$\
E%5:%:&E%3:%:%J3e<&3TE%::%J:e<'3C;$:'3}h$:&3}l$J#.;&:#:$E%':#:&E%#:%JDe>#.}h$$%t=#J:f<%>#%I:$3J<&'I:#JwuuusE%#:#:&E%':$3}l$/$.:%:$A&+F&6:%:$A&#F&3:%J+e:$3}Y$:%@\
%+:%@%/3}?<&'I:#JwuuusE%#:#:&E%':%J3e3}l$/$.:#:$A&+F&+:#:$A&#F&#.:%J:e>#.}V$$&t:&Jtn;(J~ixy#@%#:$J%oe;$:#%t&IJ#:$@%#<$N0$7:$:$@%/e<):$:&e:(l<':%eR0#.:$3w$%I:$:'\
O'I:$J'f<$:$@%#J%nE%#/$.:$:'3X.:#:)E%+:#:'E%'J$.E%#.s$'tJ$;&%I:$J}$eJkl<':%J}$eJkl<%O0#J#;&:#:'e<$J'fC##J%lN0#:#:%e<#:$:$@%/<(e<)}>0#:$3w$J$;&:#J'f:':(e:%P't:#:\
)3XJ&(J$.E%#.:&.}f$$%t=#J:f<'>#%I:#@%#<(J#U'I:':$:%3}P:':&A&+F&6:':&A&#F&3:(:#@%+<%O'I:#3}c$.:#@%':%J(oe<$:'A&6F&6:$:'A&3F&3:$:'A&+F&+:$:'A&#F&#:#:%J$eE%+/$.:&3\
}l$.:'J:e>#.w$$&t=#J3f<'>#%I:&J*T'I:$J|$l;)J#;$&I:$:&O'I:&;$/&.:):$:%eC##O'IJ$;(/&(:$J$e;$/$.#.#.:'J+e:$:%:&3}-:'@%/;$:'@%+;(.:#:(E%#:#:$E%':'J3e>#.}Y$$'tJ~:$;(\
=#J:f<&>#:&:$:%eE%6:&:$E%5:&J#E%9%I:&J5e<)3}Q0#:&J+e:)3}U$:&@%/Juu~6#O0#:&:$:%:&@%+3}g$:&@%';(:&@%#;'.:#:(:%:'8E%':#:':$:'8E%#:&J:e>#.}X$$'t=#JIe<$>#:$:#@%#@%#:\
#@%'@%#3}^$:#@%3@%#;%:$@%#;#:$:$@%'<&E%/:$:#E%+:$:%E%3:$J6e<%:$J3e3G:$:#:&:%3=E%5:$J5e<#3C;':#3}h$:$J+e3~J$:$JIf>#:'.w$$%t=#JDf<%>#:%:$E%5:%:#E%3:%Ku}R}W}hy}ov}\
S*F%::%J:e;&J#;$&I%I:$J+O'IJ+;#/$.:%J+e:$:&eC##<#3~C$:%:%A&+F%@:$J$e;$:%J@e:%J3e3~U$N0$..:%JDe>#:#.r$%t=#JDf<&>#:&:$E%':&:#E%#:&:%E%+:&:&J}1e<#E%@:&:#E%>:&:#E%:\
:&:&J+eE%9:&:#E%6:&:#E%5:&:&J'eE%3:&:&E%/:&J/e3}=;':&JDe>#:'.}[$$%t=#JIe<$>#:$J+e:#3}Y$:$J@e<#:$@%+:$@%/3p:$JBE%>:$Ju}cy#E%::$J}#E%5:$J~`}by#E%3:$:$A%BF%6:$J}5e\
<%:$J3eJ&3}(J}&:%3}AJ~buy#J*3}p$<%J$H#u$:#3{$:$JIf>#:%.s$(t%I:$J&eJ}Ol:$f<&:%}>'IJ$;'J';(/$.:$:&e<(:%:&f<%J~i|||*le;':%J*l;):%J&q;*:&;%.:#:)E%5:#:'E%3:#:*E%/:#:\
(E%+:#:%E%':#:$E%#.s$$t:#@%#J#U't:#@%+J(o;&:#@%';#&I%I:&N'IJ#;#/$.:#J'e@%#:#J+e@%#:$:%3}o$'I:#J3eJ~Ruy#3~b$0$.:#J:e;#:&J:f;&/$..:#J3eJ#:#8(J#..}W$$%t=#JDf<%>#:%\
J#E%#:%:$A%3F&::%:$A%+F&6:%:$A%#F&3:%:%E%@:%J'e<$:%J3e3}<%I:%@%#<&'I:#JuuuusE%#:#:&E%':$3~e$/$.:#:%@%/E%+:#:%A%'F%#.:%JDe>#.}R$$&t=#J3f<%>#:%:#E%+:%:#:$eE%/%t%I\
&I:%J+e3}6<&J:O0$:&Juu~6#P'I:&J:R0%:&J|#fJ;V0$/%..:%:#:$3}CJ#:%@%'0$7.J~owy#J,J}b}dy#J~6#3f.;':%J3e>#:'.}Y$$'t:$:#f<&3~+$;%%IJ~ixy#@%#J}<:%:%J}<V8<'J%oe<%@%#<(N\
'I:%:#E%#J~bxy#J~bxy#A&#K$:'}|}U}TF&#/$.:%:#E%#:(:#E%'.:#:&E%/:#:'E%+:#:%E%':#:(E%#:$J'f:&E%#.p$%t=#J:f<&>#:#:%@%#J#U't:&J$E%5:&:$E%3:&:%@%'<$E%6:&:$:%@%+J(oeE%\
9:&J+e:&J6e:&J3e3B:&@%+;':&@%/(:%.E%':#:'E%#:&J:e>#.v$$'t=#JDf<$>#:$J6e<&:#3^:$J$E%5:$J}bvy#E%3:$JFE%':$J~]}`y#E%#:$:$A%9F%+:$J>e<%:$J&3}(J}(:%3}A<%J$H#u$:%J6e<\
'3~9$:':#J@~m-##:&3{$:$JDe>#:%.k$&t:#:$3~;$<$I#<&JtO<'N'IJ~mxy#@%#;#J~mxy#J#E%#:$J3o;%J~mxy#%t:#J#:&J3o<$:#O8N'I:$:%3}1/$.:#Jt:$:%e<#:#:$R83s.E%#.:'.}f$$$t=#JDf\
<%>#:%:$@%+E%B:%:$A%#F%>3~G$<$JuuuusE%6:$J#E%3:$K#F&#:$J9e:%JD~m-##:$:#H#}R$:$J#}8$u$:$J#}8$}O:$JuuuusE%k:$JuuuusE%a:$JuuuusE%}C:$JuuuusE%S:%JDe>#:$.^$&t:#:$J}$\
eJkle<$J'f@%#;&%I:#J'f<'@%#<%J$lN'I:#:%f<#3w$/$.:':%J%mE%#.:#:&J%l't:$@%/:$3w$:$e(:$.3X.h$%t=#J:f<&>#:&J3e:$:%3;:&J+e:&@%6:$:&@%3<$8<':&@%9:%:$8<$3~1$:#:':&@%+<\
%:%N:&@%/<%Nm<'8E%#:#:$:%:'8E%':&J:e>#.r$%t=#J3f<&>#%I:$:%e<$:%R0#:&J'eJ~Jxy#:$J'J'3}0:&@%+;':&@%''I:&@%/;$/$.J~Jxy#:$E%#J~Nxy#:'E%#Jvuuus;'.:#:$E%':#:'E%#:&J3e\
>#.}_$#:#:$J$J#3}o$N'I%I:#:$J~H}dy#J,3}o$0#:#:$J~Iuy#J'3}o$0#:#:$J~Q}dy#J&3}o$0#:#:$J~S}dy#J+3u$'I:#:$3}t$0$.J~3}Xy#J4:#:$3~:$2.J~3}Xy#J4J~[}dy#J~d#3f2.J~3}Xy#J\
4J~D}Xy#J43f.i%'t$}Q=#J3f<'>#J$;(J';)%I:&}|:$}|}Q<+K:}W}v0#:'J+e:+}v:%3~E$:'@%+<$N0#:'@%/;*:#:$E%'J#;(J+;).:#:)e:*E%#:#:(E%#:'J3e>#.}a$$%t=#JDf<$>#:$J>eJ}S}^y#J\
~j#3}P3~G$<#JuuuusE%6:#J#E%3:#K#F&#:#J9e:$JD~m-##:#J6H#}R$:#J#}8$u$:#J#}8$}O:#JuuuusE%k:#JuuuusE%a:#JuuuusE%}C:#JuuuusE%S:$JDe>#:#.}L$'t=#JDf<$>#:$J6e<&:#3^:$J$\
E%5:$J}bvy#E%3:$J}.E%':$J~3}`y#E%#:$:$A%9F%+:$J>e<%:$J&3}(J9:%3}A<%J6e<'3~9$:':#J@~m-##:&3{$:$JDe>#:%.u$%%t$j=#J:f<$>#:#@%#@%#?#32;&3@<#:&},#:$J+e3~8$%I:$@%+J$l\
N'I:$:#E%9:$J9e<%3~g$;#:%3z$/$.:$@%/;#:$J$E%5:$:#E%6:$J6e3z$J#;#.:$J:e>#:#.v$$$t=#J:f<'>#:'J3e:$:%:&J#36:'@%5;$%I:'@%3<%J}UuuusO'I:#JwuuusE%#:#:$E%'/$.:':'A&6F&\
+:':$E%':':%E%#:'JuuuusE%3:#:':'J3e3}~$.:'J:e>#.}N$%t=#JDf<)>#:):(E%B:):'E%@:)J)E%>:)J~d}Yy#E%::):&E%9:):%E%6:)J+E%5:)J~[}Yy#E%3:)J'e<%:)J3eJ'3}(:#:$:)@%+:)@%/3\
f;*:%3{$:)JDe>#:*.s%%t$}Q=#JDf<%>#:$A%';':%J>e<&:$@%3:$@%53~^$:%J6e<$:%@%@:%@%B3}K:%J%E%/:%J~l}Yy#E%+:%:'F%#:%:%A%9F%3:#:%J&3}(:$3{$:&3{$:%JDe>#.}B$$t:%J}$eJkl<\
%:$J}$eJkl<$P'I:#:$e<$J'fC##J%l'I:$@%/;&:$3w$:$:&e;$.:#:%e<#:$3X:#J'fJ&E%#..o$&t=#J3f<%>#&I%I:%:$3}_$:%@%#JwuuusO0#:#@%+<&:#@%#O'I:#:#@%+3~A$.:#@%':&J'oe<':%A&+\
F&+:':%A&#F&#:#:&J$eE%+/$..:%J3e>#.}S$$$t%I:#J}T+V'I:#~Bj},#J~Fxy#@%#0$J~Fxy#JtE%#:#J~Yxy#@%#<$R0$:#:$f<#J~Rxy#@%#V0$J~Nxy#@%#:#J%oeJ~Uxy#@%#E%#J~Uxy#:#E%#J~Fxy\
#J~Fxy#@%#J$eE%#.2.#.e$%t=#J3f<&>#:&J#E%/:&J}1:&J/e3}X$:&@%'<'Ju%V'I#.:#:%E%3:#J#E%/:#:%E%+:#:$E%':#:'H#6:#J}1E%#:#:&@%/E%5:&J3e>#.e$&t=#JDf<%>#:%J6e<&:#:$3p:%J\
~S#E%5:%J}[}by#E%3:%J}'E%':%J~f}ay#E%#:%:%A%9F%+:%J>e<#:%J&3}(J7:#3}A;':&3{$:%JDe>#:'.a$%t=#J:f<&>#:&J+e:$:%3R:&@%+;$:&:&@%/<'E%5:&:$E%3:&J&J#:%:'}><$8E%9:&J~i}\
Yy#J$:$8E%6:#:&J3eJ%3}(:&J:e>#.c$%tJ';'=#J3f<&>#%I%I:%J~Jxy#@%#:$fT0#:&J+e:$:%3}D:&@%+<$JvuuusO0#:&@%/;'/$.Jvuuus;$.:#:'E%':#:$E%#:&J3e>#.]$(t:$@%#;&:$@%';)%t&I\
:%;(J$:&:)O0$7:$:&J+e<%E%#:&J'e;*:%;&:*@%#<':(e<%:'V0#.J#.;$:#:(E%':#:$E%#.X$'t&I%I:'<&:%O'I:%;&/$.:#:$3~T$N0#:&J$e;':$J3e;(:#J3e:$J:e;$:#J:e;#:(3~b$N0$..:%:&T.\
_$%t=#JDf<'>#:':&E%B:':%E%@:'J$E%>:'J~Z}Yy#E%::':$E%9:':#E%6:'J/e<%:'J6eJ&3}(J#:%3}A:#:$3}p$;(:'JDe>#:(.}G$%t=#J3f<&>#%t:%Ju$V'I:&J#E%/:&:%:&J/e3}X$:&@%#:&@%':#\
:$3K/$.:&:%H#.:#:$:&J.e3~&$.;':&J3e>#:'.9$$t=#J:f<&>#:#:$:%3}P:&J:e>#.}B$$t=#J:f<%>#:%:$E%+:%:%J}+e<$E%6:%:$E%5:%:$E%3:%:%J+eE%/:%:%J/e3L:#:%@%#:%@%'3~4$:%J:e>#\
.}D$%t=#J3f<%>#%I:#:$@%+<&:$@%#R't:%J+e:$:&3};:%@%+JvuuusP0$:$@%+(:&.E%':#:$@%'E%#:%J3e>#2.#.}C$'t:#@%#;':#@%';(&I:(:'<&P'I:#:&J+e<'E%#:%:&@%#<)E%#:%:):&J'e@%#J\
DgeE%':$:%3nN0$..:&:(P.W$%t:#@%+;%:#%tJ$:$Ju$R0#7J%:$Ju3R0#7J&J':$Juu'R8.<&3~<$:$:#@%':#@%+e3}8:#:%:&eE%+.}A$$t:%J&o;%:#@%#;&:#@%';#&I%I:%N0#:#:$J'e@%#O'I:$@%#:\
&:#3}f$N0$.:$J+e;$:%J+f;%/$..:%J#P.}H$&t=#J3f<%>#:%:#E%/:$@%#;&:$@%';'&I:':&<#P'I:$:#JDe<&E%#:#J:e:%J/e@%#@%#3~U$N0$..:%J3e>#:#:'P.}B$$t=#J3f<&>#:&:$E%/:&:#E%+&\
I:&J+e3}6<#Juu~6#P'I:%J~n|&J~n|&:#:#J|#fJ;R8:#J:R83l/$..:&J3e>#.}I$%t=#JDf<&>#:&J>e<':$:%3~^$:&J$E%::&J~Huy#E%9:&J$E%3:&J~Huy#E%/:&:&A%@F%5:#:&J/eJ&3}(:'3{$:&JD\
e>#.Q$&t:#J3f;&J#;#%t&I:%:#:%O0$7:#J$e;#:&J3e<&:$3~b$;(:$J3e;$:(N0#.:#J$f.:%V.U$%t:$J|$l;'J#;$&I%I:$:&O'I:&;$/$.:':$:%eC##O'tJ$(:$J$e;$/%.;(..:#:$E%':#:(E%#.Q$%\
t:#:$Jkl<$V'I:#2.%I:#J'f<&@%#<%J$lN'I:#:%f<#3w$/$.:&:%J%mE%#.:#:$3X:$.}=$%t=#J:f<$>#:$:#E%+:$:$J}+e<#E%6:$:#E%5:$:#E%3:$:$J+eE%/:$J/e3t;%:$J:e>#:%.W$$t=#J3f<'>#\
:':&E%':':%E%#J#;%:$:&V'I:':&E%/:':#:$:&feE%+:':'J+e3~R$;%.:'J3e>#:%.}>$$t=#J3f<'>#:'J'e:$:%:&3H:'@%+;$:'@%'J$O'I:'@%/7#.:#:'@%/E%':#:$E%#:'J3e>#.P$%t=#J3f<%>#:\
%J+e:#:$3~.$%I:%@%+<#N0#:%@%/<&'I:&:#3~f$<$N0$.:%J3e>#:$2.#.W$$t=#J3f<&>#:&J'e:%3}Z$:%'I:%'I:&@%+:$:%~m-##.:&:%E%/.:#:&@%/E%+:#:&A%'F%#:&J3e>#.Q$&tJ~:$;$=#J3f<%\
>#&I%I:%J+e:#3}W$:%@%/Juu~6#O'I:$;&/$.:$J$f<$0$..:%J3e>#:&.P$&t=#JDf<$>#:$:#@%#@%#E%#:$J+e<#:$3G:$:#3YE%':$J'e<#3C;&:#3}h$:$JDe>#:&.}=$$t=#J3f<'>#:':&E%':':%E%#\
J#;%:$:&V'I:':&E%/:':#E%+:':'J+e3~2$;%.:'J3e>#:%.L#:''I:$3}}$J|$l<$J+P'I:#:%:&:':$3<2.:#J#H##2.:%:&3}J;$:#J&H##:#:$E%'.X$$t=#J3f<%>#:%:$:$@%63},%I:%@%#J}UuuusP'\
I:#:%A&+F&+:#:%A&#F&#/$.:#JwuuusE%#.:%J3e>#.T$$t=#J:f<&>#:&J+e3~j$:&J#E%9:&:&A&+F%5:&J5e:$:%3~3$:#:&@%9E%+:#:&A%5F%#:&J:e>#.G#:#:%:&3}b$'I:#2.:$:&3~>$<$N'IJ#2.:\
%'I:$:#:%~m-##.:#:%3}B:$.X$%t:#@%'<%:#@%#<$E%#:$'I:$:%E%'.J~ixy#@%#:#@%+<#J%oe@%#N'IJ~bxy#J~bxy#A&#K$:#}|}UwF&#..T$'t:$@%#;%:$@%';&:$3}6<'Juu~6#P'I:$:$@%#:$@%+<\
(:&e:%:$@%'efeE%+.:#:'E%':#:(E%#.M$$t=#J3f<'>#:'J+e:$:&3~.$%I:'@%+<$N0#:#:'@%/:$:%3~[$<#N0#:'J3e>#:#2.#.U$'t:$@%#;%:$@%';&:$3}y$<'Juu~6#P'I:$:$@%#:$@%+<(:&e:%:$\
@%'efeE%+.:#:'E%':#:(E%#.}7#:$:%3}8:#%tJ$:$Ju$R0#7J%:$Ju3R0#7J&J':$Juu'R8.E%':#:%E%#.R$%t=#J3f<%>#:%J+e:$J~owy#J,3}n$:%@%/;&:#:%@%+<$J$:$8E%#:#:&J#:$8E%':%J3e>#\
.M%$t$}Q=#J3f<%>#:%J'e:$J$J$3H:%@%'J$O'I#.:%A%+;&:#J#E%+:#:&F%#:%J3e>#.L$$t=&J&f<'>&:':$},#:#:':'J$e<#:%},#:#:'J%e<#:&},#:#3}5:'~BjJ&~m4#:'J&e>&.J$$t=#J3f<&>#:&\
J+e:$:%3}^$:&@%+;$:#:&@%/<%E%+:#:$E%':#:%E%#:&J3e>#.}<$$t=#J:f<&>#:&:%E%9:&:$E%6:&:%E%5:&J+e:&J5e3j:#:&A&+F&#:&J:e>#.U$$t=#J3f<%>#:%:$3}R$%I:%@%#JwuuusP'I:#:%A&\
+F&+:#:%A&#F&#/$.:#JwuuusE%#.:%J3e>#.}9$$t=#J3f<'>#:':#:$:%3~_$E%/:'J/e<#3~=$:#3z$:'J3e>#J|$l:&J|$lO.J$$t=#J3f<(>#:(:$:%:&:'3fE%/:(J/e<$3C;%:$3}h$:#:%E%':#J$E%#\
:(J3e>#.}9$$tJ$;&%I%I%I:$:%R:$:%}>fJ|$l1%%$#.:#:$:%3_J$2.:#:$:%3O;&.:&.};$$t=#J3f<$>#:$J+e:#:#@%#J$J+J:3}9:$@%+JvuuusP'I:$@%/7#.:$J3e>#.Q$$t=#J3f<%>#:%J+e:$@%#?\
#3}%%I:%@%+<$'I:#:$:%@%/3}]$/$.:#JuuuusE%#.:%J3e>#.I$&tJ';'%I:&N0#:$@%#<(N0#:#:%E%':#:$@%'E%#:&:(g;)J+;'.:#:'e:)E%#.}<$%t&I:%N'IJ#2.:%J$f;%:$C##;&:#C##;':$J$e;$\
:#J$e;#:&:'O0#.:':&f.};#%I:&N0#%I:%:&}>'I:$:&eB##J~2t}=0%/$.:%:&O0$.J#;$.:#:&E%':#:$E%#.K#:#@%#<#JIf3{$:#J~>#e3~W$:#J~J#e3~W$:#J~U#e3~W$:#J~b#e3~W$:#J6e3~9$:#J}\
W$3}B.}=$$t=#J3f<%>#:%J+e:$@%#@%#?#J~huy#J'33:%:%@%+:%@%/3~a$:#:%@%#:%@%'3~I$:%J3e>#.K$$t:$@%'<%:$@%+V'tJ#(:$:%J$eE%':$@%#@%#:%3~Q$;$J$.;%:#:$E%':#:%E%#.}:$$t=#\
J3f<*>#:#:&'t:&(:*J+e:$:%3}C:*@%/;':*@%+.:':(:)3?:*J3e>#.}8$$t=#J3f<%>#:%:$@%#?#35:#:%@%#'}Q:#:%}/&+}7&+K$(K#.F&#:%J3e>#.U$$t%I%I%I%IJ(:#@%#<$Juuuusn:$J#U81($$$\
%&#.:#3}u$:#J+J:3}r$.2.:#J'e3{$2.:#J'e3~e$.};$%t:#:%:$f<&3~<$:#@%+;':&N:$:%OmN'I:#@%':'e:$:&~m-##.:#:&:'eE%+.};$$t%I:$:%:&3V<$N0#:$@%#J}SuuusP0#:$@%/;&:$@%+;'.:\
#:&E%':#:'E%#.};$%t=#J3f<'>#:':$E%':':#E%#:':&E%/:':%E%+:':'J+e3~R$;(:'J3e>#:(.};$$t=#J3f<&>#:&J'e:$:%3}P:#J~U#e3~W$:#:&@%/E%g:#:&A%'F%a:&J3e>#:#.F$$t=#J3f<&>#:\
&J+e:$:%3c:&@%/;$:#:&@%+E%#:#:$E%':&J3e>#.F$$t=#J3f<&>#:&J'e:#:$:%3}e$:&@%+'I:&@%':&@%/3~X$.:&J3e>#.};$$t=#J3f<%>#:%J+eJ~Rxy#@%#:$3}q$:%@%/;$:#:%@%+E%#:#:$E%':%\
J3e>#.}=$&t=#J3f<%>#:%J#E%/:%J/e<&J~O#H##:%J$E%':%:&E%#:#:$:%@%#:%@%'3}M;':%J3e>#:'.F$$t:#@%+;$:#@%';#&I:$'I:#3{$:#J3e3}l$:$J$f;$:#J:e;#/$...}8$&t=#J3f<$>#:$:#@\
%#J~*uy#J(3~_$E%/:$J/e<#3~`$;&:#3z$:$J3e>#:&.}:$$t=#J3f<%>#:%J+e:$J}V}Uy#J)3}n$:%@%/;$:#:%@%+E%#:#:$E%':%J3e>#.G$$t=#J3f<&>#:&J+e:$:%3~'$:&@%/;$:#:&@%+E%#:#:$E%\
':&J3e>#.}5$%t=#J3f<$>#:$J+e:#3}2:$@%+;#:$@%/:$J3e>#Juu~6#:#J$l8.E$$t=&J%f<&>&:&:$},#:#:&:&J$e<#:%},#:#3}/:&~BjJ%~m4#:&J%e>&.F$$t=&J$f<(>&:(:$},#:#:(:%:&3@<#:'}\
,#:#3E:(~BjJ$~m4#:(J$e>&.G%$t$}Q=#J3f<%>#:%J+e:$J$J$3}N:%A&+;&:#J#E%+:#:&F%#:%J3e>#.E$$t=#J3f<$>#:$J+e:#J~luy#J03}n$:$@%+:$@%/3~O$:$J3e>#J|$l.}<#:$@%#JwuuusP'I:\
#:$A&+F&+:#:$A&#F&#:%3}l$2.:#:%A&+F&+:#:%A&#F&#.G%$t$}Q=#J3f<$>#:$J+eJ'J+J33}N:$A&+;%:#J#E%+:#:%F%#:$J3e>#.}6$$t=#J3f<(>#:(J+e:#:$:%:&:'3}9:(@%+JvuuusP'I#.:(J3e\
>#.}7%$t$j=&J$f<&>&:&:%},#:#:$:&3S<#?#;':#3a:&~BjJ$~m4#:&J$e>&:'.B$$t=#J3f<&>#:&J+e:%C##:#:$3Q:&@%+:&J3e>#J#P.}*#:%'I:%:$3~f$;$.:#:%E%':#:$E%#.}1$$t:#@%+;$:#@%'\
;#&I:$'I:$J$f;$:#3}l$:#J3e;#/$...}4%$t$}Q=#J3f<$>#:$J+e3~j$:$A&+;%:#J#E%+:#:%F%#:$J3e>#.}5#:#J(:$@%#<$:$J#U8J%o<$J~N}fy#e@%#E%':#:$J~e}fy#e@%#E%#.?#:#Jv%V'I:#J}\
*:#}K<#fq:#J$ofJ}9e2.:#J'q.}6%%t$j=&J$f<$>&:$:#},#:$3}L<%?#;&:%3a:$~BjJ$~m4#:$J$e>&:&.}6#:$@%#J}cvy#:$@%'<$8:$J*:$8:%:&3f;$:#J}UuuusE%#:#:$E%'.A$$t:%dJ$O'I:%J#:\
$:%3~d$8;&.:#:$E%':#:&E%#.}6$&t=#J3f<%>#:%:#:$3}z$:%@%#:%@%':%@%+:%@%/;':%J3e>#:'.}5$%t=#J3f<'>#:':#:$:%:&3}{$:'@%#:'@%':'@%+;(:'J3e>#:(.C$$t:$:%J}[}dy#J)3u$;&:\
#:%J)fE%':#:$J)eJ#:&8E%#.}-$$t:#@%'<%:$@%'O't:#@%#:$@%#:%3}f$(J$.N.A$$t=&J$f<%>&:%:$},#:#:%3i:%~BjJ$~m4#:%J$e>&.>$$t:#:%:$f<&J%q:&J&lJ#Pe3~<$:$:%:#3o.},#:#:$E%+\
:#:%J#:$J$l<$8E%':#J#:%:$8E%#.@$$j:#:$:%:&:':(:):*:+:,?#31;-3@<#:-},#:#.C$&t=#J3f<&>#:&:#:$:%3}[$:&@%#:&@%';(:&J3e>#:(.}0$&t=#J3f<$>#:$:#3y$:$@%#:$@%':$@%+;&:$J\
3e>#:&.C$$}QJ}W}jy#A&#;$J}W}jy#K#F&#:#:$K:}W};%':#:$}vJ$OE%#.},#:#@%#JuuuusP'I:#3{$:#J/e3{$:#J6e3~W$..})#:%:&J#3g't:#:$J}{}cy#J}<3f(J#..})#:$J}$eJkl:#J#:#J3}>8e\
J}_u'eJ3q.>$$t:#@%#:#@%+<%f:$R'I:#:%:$J$J$3~$$..})#:#@%#?#3-<#J*T't:#C#~gwI(J+..}*$$t&I:#:$3}*<%N'I:#:$3ZN0$..:%.8#:$:&O'I:$'I:#:%:$~m-##.2.#.?#:#:$@%+E%':#:$@%\
'J#:$@%#JuuuusP8E%#.7#:#@%#:$O'I:#:$J$J+J33~$$..}'#:$:&O't:#:%:$3}f$(J$.N.=#:#:$J|$lJ%o<$@%~m}hIE%':#:$@%}k}iIE%#.=#:#:$J|$lJ%o<$@%}[}gIE%':#:$@%}T}hIE%#.:$$t:$\
:%3~d$;&:#:$E%':#:%J#:&8E%#.}*$$j:#:$:%:&:':(30;)3@<#:)},#:#.}%$$tJ}W$J+3~f$<#N'I#.:#.<#:#:$@%#J%o<$@%~/}iIE%':#:$@%~N}iIE%#.9#:$'I:#:$:%3}]$2.:#JuuuusE%#.6$$t:\
#@%'<$'I:#@%#:$3~X$..6#:#:$E%':#:%J#:$J$l8E%#.7#:#J#}8$+:#:$E%#:#:$:%eE%'.7$$j:#?#:$?#3#;%3@<#:%},#:#.7$$j:#?#:$:%3.;&3@<#:&},#:#.}%#:#N'IJ+2.:#:$3}>J|$l.6$$j:#\
?#:$3$;%3@<#:%},#:#.6$$j:#?#:$3%;%3@<#:%},#:#.}(#:#@%#:#@%':$@%#:$@%'3~B$.5#:#@%#<#J}T+V'I:#3a..}'#:#@%#?#:$:%:&@%#?#3/7.}(#:#@%':#@%+:$@%':$@%+3~B$.}(#:#@%#:#@\
%':$@%#:$@%'3}o$.}&$$j:#:$3}';%3@<#:%},#:#.}&#:#@%#JuuuusP'I:#3{$..0#:$'I:#:$3}B..}$#J}W}jy#:#}|K:}UK$}TF&#.0#:$'I:#:$3}B..0#:#:%:$:&3}T$.3#:#@%#:$:%J%3}`$.1#:#\
:$:$:%e3}S$.1#:#@%#:$:%3~N$.1#:#3~=$J|$lJ)}>.3#:#:%E%':#:$E%#..#:#:$3}7J$n./#:#@%#:$3~P$.1#:#Juuuus:$fT..#:#J$J$3}r$.3#:#3~($:#J+J33}r$.,#:$:#3~>$..#:#@%#?#3&.-\
#:#@%#3~`$.)#:#}M}v.0#:#Kuuuu3F&#..x7-#Juuy#.4}9mba^`oba};####3#-#J}kuy#.Qnb`mbo[obsopnbmi^hbk^nnrjmakmjkn^``bnn[ojfbinjhbocdi}K:bgnb<ipgg########u#J~buy#.v*odh\
bjpoo}Lkbkdb`bJpocY}Lkbdn:hdnndi}K}0jkodjin^:_jjgb^i^:iph_bm^:nomdi}K^i:^mm^}L^i:j_eb`oRU}AJSRM[VWYRVU}@}BXVUP[RU}@YJULN[ZXSXNMRXNLYNMPSVKJS[LVUUNLYRVU}@[ZUJ}AJ\
RSJKSNZUN}CWNLYNM[JU}@}BNXZUJZYQNUYRLJYNMOVXKRMMNUONJYZXN[MR}@JKSNMWSJU[SRTRYWRNLN[UVY[OVZUMRU}AJSRM[WRNLN[}ANX}@RVUWXV}=NLY[PVUNWRNLN[LVUOSRLYRU}AJSRM[LXNMNUYR\
JS}@RU}AJSRM[VJZYQ}3[LSJRTVJZYQ}3[JWW[TR}@}@RUP}@NLXNY[TJUJPNX[OJRSNMLXNMNUYRJS[LQNL}>[OJRSNMXN}=NLYNMXJYN[SRTRYNM}@NX}ANX[NXXVXUNY}BVX}>YRTNVZYJKVXYNMWXV}=NLY[\
}BRYQVZY[N}CYNXUJS[RMWXV}=NLY[ZUXNJMJKSNLVUUNLYRVU[UVY[OVZUMLVUUNLYRVU[N}CWRXNMLVUUNLYRVU[UVY[SVJMJKSNLVUUNLYRVU[Y}DWN[TR}@TJYLQ}@NLXNY[YN}CYKJ}@RL[JZYQLZ}@YVT[\
JZYQVRMLUV[JZYQVJZYQ}3WSJYOVXT[VJZYQ}3LSVZM[VJZYQ}3#$%&'()*kdb`bU^hbkmb}Jds###}y%3#.###~(%3#-###~2%3#.###~<%3#'###~@%3#*###~G%3#)###~M%3#2###~[%3#/###hpno:_b:}@\
NLXNY[YN}CYB:KJ}@RL[JZYQB:LZ}@YVT[JZYQB:VRMLB:UV[JZYQB:VJZYQ}3B:WSJYOVXT[VJZYQ}3:jm:LSVZM[VJZYQ}3hpno:_b:^:rcjgb:iph_bm:j}J:hdggdnb`jian:}Jmjh:}2:oj:}3}2}5F}5G}\
4E}5F#$#J}`}Wy#.(~o%3#,#Jy}Wy#.;*&3#)###$#######&###3&3#+###W&3#a#J~b}Wy#.4}N#3#0###$#######(#J}^}Xy#.{3~b}<##y|||~QJ~'&3#}8###k#3#*###$#######kmjeb`obsobmi^gRa\
bsobmi^gWmjeb`oRahpno:ijo:_b:bhko}L^i:^mm^}L:j}J:nomdi}Kn[dn:ojj:gji}KH:]}9kmb}Jds};[}9bsobmi^gWmjeb`oRa};]:h^}L:c^qb:}2DD:ZYOC}2E:pidonB:ndi`b:^:kdb`b:`^iijo:m\
b^a:_^`f:^:gji}Kbm:fb}L:hpno:_b:B:ijo:~Su}uH:cjgan:c^g}J:j}J:^:npmmj}K^ob:k^dmB:rcd`c:ocb:nbmqbm:rjpga:mbkg^`b:_}L:^ijocbm:`c^m^`obmkmjkn}0dn:piab}JdibaB:rcd`c:\
}=}@VU:rjpga:amjkH:}Kdqb:^:q^gpbB:jm:gb^qb:ocb:fb}L:jpohpno:_b:^:}Jdidob:iph_bmocbi[[kmjoj[[c^n:^:kmjkbmo}L:i^hba:][[kmjoj[[]B:rcd`c:rjpga:_b:gjno:ji:ocb:r^}L`j\
pga:ijo:_b:mb^ahpno:_b:kg^di:a^o^B:ijo:^:kmjhdnbB:^:}Jpi`odjiB:^:_d}KdioB:^:T^k:jm:ocb:gdfbdn:ibnoba:ojj:abbkB:jm:mb}Jbmn:oj:donbg}JYcdn:kmjeb`o:c^n:ij:bsobmi^g\
:daB:nj:do:_bgji}Kn:oj:ij:`pnojhbmH:ocb:kdb`b:rjmfn:di:kmjeb`on:oc^o:rbmb:h^ab:}Jjm:^:`pnojhbm}0Ljiib`odjiUjoOjpiaLjiib`odjiUjoOjpiaNmmjmLjiib`odjiNskdmbaLjiib`\
odjiNskdmbaNmmjmYcb:`jiib`odji::`jpga:ijo:_b:gj^abaH:Ycb:`mbabiod^gn:j}J:`jiib`odji::ij:gji}Kbm:rjmfH:kmjqdndji:do:^}K^di:rdoc:ibr:jibn}0Ycb:`jiib`odji}-n:q^gpb\
:`jpga:ijo:_b:mb^aH:Ycb:kmjeb`o:oc^o:ocdn:kdb`b:mpin:di:`jpga:ijo:_b:mb^aH::dn:ijo:j}J:o}Lkb::_po:H:}Kdqb:ocb:n^hb:kdb`bJpocY}Lkb:cbmb:^ia:oj:kmjqdndjiLjiib`odj\
i}0Ycbmb:dn:ij:`jiib`odji:H:do:dn:h^ab:_}L:kmjqdndjiLjiib`odji:rdoc:ocb:n^hb:kdb`bU^hb:^ia:kmb}JdsB:rcbi:ocb:`pnojhbm:gj}Kn:di}0Ycb:`jiib`odji:j}J::r^n:ijo:gj^a\
ba:rdocdi:ocb:`^gg}-n:]odhbjpo]}0cjgan:ocb:`c^m^`obm:UZS:@Z}/DDDDAB:rcd`c:ocb:nbmqbm:`^iijo:nojmbdn:ijo:^i:jkodjiH:dn:do:hdnnkbgo}<kdb`bChpno:_b:^:kdb`b}-n:k^`f\
^}Kb:i^hbB:np`c:^n:]I^`odqbkdb`bn}1kdb`bC}Kbg^oj]piab}JdibaU^U}Fj_eb`o:dn:ocb:obso:j}J:^:hdnndi}K:jm:rmji}K:q^gpbH:}Kdqb:ocb:`pnojhbm}-n:daB:jm:`pnojhbmn:rdocjp\
o:jib:rjpga:nc^mb:^:`jiib`odji}Kbo`jiib`odjinhpno:_b:ocb:]`jiib`odjin]:j}J:ocb:kdb`b}-n:`jiobsohpno:_b:ocb:]kmjeb`o]:j}J:ocb:kdb`b}-n:`jiobsoB:jm:don:bsobmi^g:d\
a##'###,###+###+###+###,###}B#3#x#3#}r#3#}z#3#~&#3#~.#3#2###}####-###}*###4###2###,###3###-###2###}%###/###1###}$###5###}####}%###}'###+###/###/###*###*###*###8\
###}####5###}####}'###6###~6#3#~E#3#~V#3#~a#3#0$3#}*$3#C$3#E$3#O$3#W$3#[$3#o$3#u$3#}^$3#}p$3#~($3#~9$3#~N$3#{$3#~l$3#*%3#}$%3#7%3#;%3#@%3#L%3#Z%3#d%3#}N%3#}b%3#\
.###-###.###'###*###)###2###/###}y%3#~(%3#~2%3#~<%3#~@%3#~G%3#~M%3#~[%3#+###+###+###+###,###+###,###}$###}z#3#}z#3#}z#3#}z#3#x#3#}r#3#~.#3#~T'3###3#-#J}[xy#.J`g\
jnpmb:diqjfba:mb`pmndqbg}L:jm:^}Jobm:_bdi}K:amjkkba##C###}0###}1###D#J~Bxy#.$}3#J~Nxy#.$'"};var L=require("./shared.cjs");function _(){return(0,L.readBytes)(v)}var C=require("./shared.cjs"),M=require("./shared.cjs"),O=require("./shared.cjs"),K=require("./shared.cjs"),S=require("./shared.cjs"),X=new S.Loader(_,()=>{let o={
TextDecoder:(0,C.textDecoder)(),TextEncoder:(0,C.textEncoder)(),propertyOf:O.propertyOf,textOf:O.textOf,toldBy:M.toldBy,typeOf:O.typeOf,errorOf:l$,causeOf:p$};return new K.Instance(
T(o),()=>{})});function l$(o,r,f,i,c,b){return{code:o,message:r,...i!==void 0&&{externalProjectId:i},...f!==void 0&&{field:f},retryable:c,...b&&{cause:b}}}function p$(o,r,f){
return f===void 0?{name:o,message:r}:{name:o,message:r,code:f}}var B=require("./shared.cjs"),Q=require("./shared.cjs");async function W(o,r,f){let i=(0,Q.snapshot)(f);try{await void 0;let c=X.instance(),b="then"in c?await c:
c;if(b.run("checkFetch",o,r,i),i.timeout===void 0||i.timeout===null)return await H(b,o,r,i);let y=await(0,a.limited)(new a.Timers,void 0,i.timeout,()=>H(b,o,r,i));
if(y.how===a.DONE)return y.value;throw y.how===a.TIMED_OUT?b.run("timeoutError",i):y.value}catch(c){throw new B.PredefinedConnectionError((0,B.errorData)(c))}}async function H(o,r,f,i){
let c=f;if(typeof f=="object"&&f!==null)try{c=await f.externalId()}catch(U){throw o.run("projectError",U)}let b=o.run("connectionKey",i,c),y;try{y=await r.get(b)}catch(U){
throw o.run("connectionError",b,U)}return o.run("connectionValue",i,b,y)}
