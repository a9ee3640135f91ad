import{isPredefinedConnectionError as Ye,PredefinedConnectionError as $e}from"../shared.mjs";import{FUNCTION as Z,OBJECT as ee,propertyOf as L,STRING as ne,typeOf as M}from"../shared.mjs";function X({TextDecoder:n,TextEncoder:t,answer:a}){let i;function p(o,c,y,l,f,w,r){let s=+w,u,k,g,b,A,_,I,U,S,W,V,G;try{u=m(o,e.k,e.l),k=d,g=m(c,e.k,e.l),b=d,A=
m(y,e.k,e.l),_=d,I=m(l,e.k,e.l),U=d,S=m(f,e.k,e.l),W=d,V=m(r,e.k,e.l),G=d}catch(ae){throw V&&e.m(V,G*1,1),S&&e.m(S,W*1,1),I&&e.m(I,U*1,1),A&&e.m(A,_*1,1),g&&e.m(
g,b*1,1),u&&e.m(u,k*1,1),ae}e.d(u,k,g,b,A,_,I,U,S,W,s,V,G)}function C(o,c,y,l,f){let w=+f,r,s,u,k,g,b,A,_;try{r=m(o,e.k,e.l),s=d,u=m(c,e.k,e.l),k=d,g=m(y,e.k,e.
l),b=d,A=m(l,e.k,e.l),_=d}catch(I){throw A&&e.m(A,_*1,1),g&&e.m(g,b*1,1),u&&e.m(u,k*1,1),r&&e.m(r,s*1,1),I}e.e(r,s,u,k,g,b,A,_,w)}function h(o,c,y){let l,f,w,r,
s,u;try{l=m(o,e.k,e.l),f=d,w=m(c,e.k,e.l),r=d,s=m(y,e.k,e.l),u=d}catch(k){throw s&&e.m(s,u*1,1),w&&e.m(w,r*1,1),l&&e.m(l,f*1,1),k}e.f(l,f,w,r,s,u)}function P(o,c,y,l){
let f,w,r,s,u,k,g,b;try{f=m(o,e.k,e.l),w=d,r=m(c,e.k,e.l),s=d,u=m(y,e.k,e.l),k=d,g=m(l,e.k,e.l),b=d}catch(A){throw g&&e.m(g,b*1,1),u&&e.m(u,k*1,1),r&&e.m(r,s*1,
1),f&&e.m(f,w*1,1),A}e.g(f,w,r,s,u,k,g,b)}function E(){return{__proto__:null,a:{__proto__:null,a:function(c,y){a(T(c,y))},b:function(){let c=e.j;c.set(0,void 0),
c.set(1024,void 0),c.set(1025,null),c.set(1026,!0),c.set(1027,!1)}}}}function T(o,c){return o=o>>>0,ie(O().subarray(o,o+c))}var x=null;function O(){return(x===null||
x.byteLength===0)&&(x=new Uint8Array(e.c.buffer)),x}function m(o,c,y){if(y===void 0){let s=v.encode(o),u=c(s.length,1)>>>0;return O().subarray(u,u+s.length).set(
s),d=s.length,u}let l=o.length,f=c(l,1)>>>0,w=O(),r=0;for(;r<l;r++){let s=o.charCodeAt(r);if(s>127)break;w[f+r]=s}if(r!==l){r!==0&&(o=o.slice(r)),f=y(f,l,l=r+o.
length*3,1)>>>0;let s=O().subarray(f+r,f+l),u=v.encodeInto(o,s);r+=u.written,f=y(f,l,r,1)>>>0}return d=r,f}var F=new n("utf-8",{ignoreBOM:!0});F.decode();var re=2146435072,
B=0;function ie(o){return B+=o.length,B>=re&&(F=new n("utf-8",{ignoreBOM:!0}),F.decode(),B=o.length),F.decode(o)}var v=new t;"encodeInto"in v||(v.encodeInto=function(o,c){
let y=v.encode(o);return c.set(y),{read:o.length,written:y.length}});var d=0,ce,se,e;function ue(o,c){return se=o,e=o.exports,ce=c,x=null,e.n(),e}return i={imports:E,
start:ue,functions:{checkOptions:p,connectionForm:C,connectionKey:h,failure:P}},i}import pe from"../piece.wasm?module";function Y(){return pe}import{textDecoder as fe,textEncoder as de}from"../shared.mjs";import{toldBy as le}from"../shared.mjs";import{propertyOf as me,typeOf as $}from"../shared.mjs";import{
Instance as ye}from"../shared.mjs";import{Loader as he}from"../shared.mjs";var N="",q=new he(Y,()=>{let n={TextDecoder:fe(),TextEncoder:de(),answer:t=>{N=t}};return new ye(
X(n),()=>{})});function R(n,t,...a){if(n.run(t,...a),N[0]!=="=")throw H();return N.slice(1)}function D(n,t,a,...i){let{name:p,message:C,code:h}=le(i[0]);n.run("\
failure",t,a,p,C);let P=H();return i.length===0?P:{...P,cause:{name:p,message:C,...h&&{code:h}}}}function H(){let[n,t,a,i]=N.split(`
`);return{code:n,message:i,...t&&{field:t},retryable:a!==""}}function j(n){if(typeof n=="number"&&!Number.isFinite(n))return"n";if(typeof n!="string")return String(
$(n));try{encodeURIComponent(n)}catch{return"h"}return`=${n}`}var we=["secret_text","username","password","access_token","props"];function Q(n){return[n,...we.map(
t=>me(n,t))].map($).join("")}import{errorData as ge,PredefinedConnectionError as Ce}from"../shared.mjs";async function K(n,t,a){let i=J(a);try{await void 0;let p=await q.instance();return Pe(
p,n,t,i),await Oe(i.timeout,Te(p,n,t,i),()=>D(p,"timeout",i.pieceName))}catch(p){throw new Ce(ge(p))}}function J(n){try{return M(n)===ee?{...n}:n}catch{return n}}
function Pe(n,t,a,i){M(L(t,"get"))!==Z&&z(n,"connections"),M(a)>ne&&M(L(a,"externalId"))!==Z&&z(n,"project");let{pieceName:p,prefix:C,pieceAuthType:h,timeout:P,
...E}=ke(n,i),T=Object.keys(E).find(O=>E[O]!==void 0),x=typeof P=="number"?P:NaN;R(n,"checkOptions",j(i),j(p),j(C),j(h),j(P),x,j(T))}function z(n,t){throw D(n,t,
"")}function ke(n,t){try{return{...Object(t)}}catch{return z(n,"options")}}async function Oe(n,t,a){if(n==null)return t;let i={},p,C=new Promise(P=>p=setTimeout(
P,n,i)),h=await Promise.race([t,C]).finally(()=>clearTimeout(p));if(h===i)throw a();return h}async function Te(n,t,a,i){let{pieceName:p,prefix:C,pieceAuthType:h}=i,
P=a;if(M(a)>ne)try{P=await a.externalId()}catch(O){throw D(n,"externalId","",O)}let E=R(n,"connectionKey",p,j(C),j(P)),T;try{T=await t.get(E)}catch(O){throw D(n,
"get",E,O)}let x=R(n,"connectionForm",j(h),E,Q(T),j(L(T,"type")),xe(T));if(x==="")return T;try{return x==="type"?{...T,type:h}:{type:h,[x]:T}}catch(O){throw D(n,
"value","",O)}}function xe(n){try{return M(n)>=ee?Object.keys(n).length:0}catch{return 0}}import{propertyOf as te,textOf as oe}from"../shared.mjs";function be(n){let t=J(n),a={get(i){let p=te(i,"project")??!1;return K(te(i,"connections"),p,t)},options:i=>async(p,C)=>{try{return Ae(await i(await a.get(C),C,
p))}catch(h){return{disabled:!0,options:[],placeholder:je(h)}}}};return a}function Ae(n){let t=Array.isArray(n)?{disabled:!1,options:n}:n;if(!Array.isArray(t.options))
throw new TypeError("a list of options is missing");return t}function je(n){return oe(n,"name")==="PredefinedConnectionError"&&oe(n,"message")||"The options cou\
ld not be loaded. Refresh the page to try again."}export{$e as PredefinedConnectionError,K as fetchConnection,Ye as isPredefinedConnectionError,be as predefinedConnection};
