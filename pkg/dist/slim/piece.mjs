import{isPredefinedConnectionError as Ye,PredefinedConnectionError as qe}from"../shared.mjs";import{FUNCTION as ne,OBJECT as te,propertyOf as z,STRING as oe,typeOf as I}from"../shared.mjs";function X({TextDecoder:e,TextEncoder:t,answer:f}){let i;function a(o,c,y,d,p,w,r){let s=+w,u,C,b,x,T,M,v,G,B,U,D,L;try{u=m(o,n.k,n.l),C=l,b=m(c,n.k,n.l),x=l,T=
m(y,n.k,n.l),M=l,v=m(d,n.k,n.l),G=l,B=m(p,n.k,n.l),U=l,D=m(r,n.k,n.l),L=l}catch(pe){throw D&&n.m(D,L*1,1),B&&n.m(B,U*1,1),v&&n.m(v,G*1,1),T&&n.m(T,M*1,1),b&&n.m(
b,x*1,1),u&&n.m(u,C*1,1),pe}n.d(u,C,b,x,T,M,v,G,B,U,s,D,L)}function g(o,c,y,d,p){let w=+p,r,s,u,C,b,x,T,M;try{r=m(o,n.k,n.l),s=l,u=m(c,n.k,n.l),C=l,b=m(y,n.k,n.
l),x=l,T=m(d,n.k,n.l),M=l}catch(v){throw T&&n.m(T,M*1,1),b&&n.m(b,x*1,1),u&&n.m(u,C*1,1),r&&n.m(r,s*1,1),v}n.e(r,s,u,C,b,x,T,M,w)}function h(o,c,y){let d,p,w,r,
s,u;try{d=m(o,n.k,n.l),p=l,w=m(c,n.k,n.l),r=l,s=m(y,n.k,n.l),u=l}catch(C){throw s&&n.m(s,u*1,1),w&&n.m(w,r*1,1),d&&n.m(d,p*1,1),C}n.f(d,p,w,r,s,u)}function P(o,c,y,d){
let p,w,r,s,u,C,b,x;try{p=m(o,n.k,n.l),w=l,r=m(c,n.k,n.l),s=l,u=m(y,n.k,n.l),C=l,b=m(d,n.k,n.l),x=l}catch(T){throw b&&n.m(b,x*1,1),u&&n.m(u,C*1,1),r&&n.m(r,s*1,
1),p&&n.m(p,w*1,1),T}n.g(p,w,r,s,u,C,b,x)}function E(){return{__proto__:null,a:{__proto__:null,a:function(c,y){f(A(c,y))},b:function(){let c=n.j;c.set(0,void 0),
c.set(1024,void 0),c.set(1025,null),c.set(1026,!0),c.set(1027,!1)}}}}function A(o,c){return o=o>>>0,se(k().subarray(o,o+c))}var O=null;function k(){return(O===null||
O.byteLength===0)&&(O=new Uint8Array(n.c.buffer)),O}function m(o,c,y){if(y===void 0){let s=S.encode(o),u=c(s.length,1)>>>0;return k().subarray(u,u+s.length).set(
s),l=s.length,u}let d=o.length,p=c(d,1)>>>0,w=k(),r=0;for(;r<d;r++){let s=o.charCodeAt(r);if(s>127)break;w[p+r]=s}if(r!==d){r!==0&&(o=o.slice(r)),p=y(p,d,d=r+o.
length*3,1)>>>0;let s=k().subarray(p+r,p+d),u=S.encodeInto(o,s);r+=u.written,p=y(p,d,r,1)>>>0}return l=r,p}var W=new e("utf-8",{ignoreBOM:!0});W.decode();var ce=2146435072,
N=0;function se(o){return N+=o.length,N>=ce&&(W=new e("utf-8",{ignoreBOM:!0}),W.decode(),N=o.length),W.decode(o)}var S=new t;"encodeInto"in S||(S.encodeInto=function(o,c){
let y=S.encode(o);return c.set(y),{read:o.length,written:y.length}});var l=0,ue,fe,n;function ae(o,c){return fe=o,n=o.exports,ue=c,O=null,n.n(),n}return i={imports:E,
start:ae,functions:{checkOptions:a,connectionForm:g,connectionKey:h,failure:P}},i}var F;function le(e){F=e}function q(){let e=typeof F=="function"?F():F;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(Y):Y(e)}function Y(e){
if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}import{textDecoder as de,textEncoder as me}from"../shared.mjs";import{toldBy as ye}from"../shared.mjs";import{propertyOf as he,typeOf as H}from"../shared.mjs";import{
Instance as we}from"../shared.mjs";import{Loader as be}from"../shared.mjs";var R="",Q=new be(q,()=>{let e={TextDecoder:de(),TextEncoder:me(),answer:t=>{R=t}};return new we(
X(e),()=>{})});function V(e,t,...f){if(e.run(t,...f),R[0]!=="=")throw Z();return R.slice(1)}function _(e,t,f,...i){let{name:a,message:g,code:h}=ye(i[0]);e.run("\
failure",t,f,a,g);let P=Z();return i.length===0?P:{...P,cause:{name:a,message:g,...h&&{code:h}}}}function Z(){let[e,t,f,i]=R.split(`
`);return{code:e,message:i,...t&&{field:t},retryable:f!==""}}function j(e){if(typeof e=="number"&&!Number.isFinite(e))return"n";if(typeof e!="string")return String(
H(e));try{encodeURIComponent(e)}catch{return"h"}return`=${e}`}var ge=["secret_text","username","password","access_token","props"];function ee(e){return[e,...ge.
map(t=>he(e,t))].map(H).join("")}import{errorData as Pe,PredefinedConnectionError as Ce}from"../shared.mjs";async function $(e,t,f){let i=J(f);try{await void 0;let a=await Q.instance();return ke(
a,e,t,i),await Oe(i.timeout,xe(a,e,t,i),()=>_(a,"timeout",i.pieceName))}catch(a){throw new Ce(Pe(a))}}function J(e){try{return I(e)===te?{...e}:e}catch{return e}}
function ke(e,t,f,i){I(z(t,"get"))!==ne&&K(e,"connections"),I(f)>oe&&I(z(f,"externalId"))!==ne&&K(e,"project");let{pieceName:a,prefix:g,pieceAuthType:h,timeout:P,
...E}=Ae(e,i),A=Object.keys(E).find(k=>E[k]!==void 0),O=typeof P=="number"?P:NaN;V(e,"checkOptions",j(i),j(a),j(g),j(h),j(P),O,j(A))}function K(e,t){throw _(e,t,
"")}function Ae(e,t){try{return{...Object(t)}}catch{return K(e,"options")}}async function Oe(e,t,f){if(e==null)return t;let i={},a,g=new Promise(P=>a=setTimeout(
P,e,i)),h=await Promise.race([t,g]).finally(()=>clearTimeout(a));if(h===i)throw f();return h}async function xe(e,t,f,i){let{pieceName:a,prefix:g,pieceAuthType:h}=i,
P=f;if(I(f)>oe)try{P=await f.externalId()}catch(k){throw _(e,"externalId","",k)}let E=V(e,"connectionKey",a,j(g),j(P)),A;try{A=await t.get(E)}catch(k){throw _(e,
"get",E,k)}let O=V(e,"connectionForm",j(h),E,ee(A),j(z(A,"type")),Te(A));if(O==="")return A;try{return O==="type"?{...A,type:h}:{type:h,[O]:A}}catch(k){throw _(
e,"value","",k)}}function Te(e){try{return I(e)>=te?Object.keys(e).length:0}catch{return 0}}import{propertyOf as re,textOf as ie}from"../shared.mjs";function je(e){let t=J(e),f={get(i){let a=re(i,"project")??!1;return $(re(i,"connections"),a,t)},options:i=>async(a,g)=>{try{return Ee(await i(await f.get(g),g,
a))}catch(h){return{disabled:!0,options:[],placeholder:Me(h)}}}};return f}function Ee(e){let t=Array.isArray(e)?{disabled:!1,options:e}:e;if(!Array.isArray(t.options))
throw new TypeError("a list of options is missing");return t}function Me(e){return ie(e,"name")==="PredefinedConnectionError"&&ie(e,"message")||"The options cou\
ld not be loaded. Refresh the page to try again."}export{qe as PredefinedConnectionError,$ as fetchConnection,le as init,Ye as isPredefinedConnectionError,je as predefinedConnection};
