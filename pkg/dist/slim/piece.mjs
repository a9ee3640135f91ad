import{isPredefinedConnectionError as Ke,PredefinedConnectionError as ze}from"../shared.mjs";import{FUNCTION as L,OBJECT as D,propertyOf as S,STRING as q,textOf as le,typeOf as A}from"../shared.mjs";function N({TextDecoder:e,TextEncoder:n,answer:r}){let o;function i(t,c){let f=+c,m=P(t,u.l,u.m),d=O;u.d(m,d,f)}function s(t,c){let f=+c,m=P(t,u.l,u.m),d=O;u.e(
m,d,f)}function a(t){let c=P(t,u.l,u.m),f=O;u.f(c,f)}function p(t){let c=P(t,u.l,u.m),f=O;u.g(c,f)}function y(t){let c=P(t,u.l,u.m),f=O;u.h(c,f)}function h(){return{
__proto__:null,a:{__proto__:null,a:function(c,f){r(b(c,f))},b:function(){let c=u.k;c.set(0,void 0),c.set(1024,void 0),c.set(1025,null),c.set(1026,!0),c.set(1027,
!1)}}}}function b(t,c){return t=t>>>0,ee(x().subarray(t,t+c))}var C=null;function x(){return(C===null||C.byteLength===0)&&(C=new Uint8Array(u.c.buffer)),C}function P(t,c,f){
if(f===void 0){let w=j.encode(t),E=c(w.length,1)>>>0;return x().subarray(E,E+w.length).set(w),O=w.length,E}let m=t.length,d=c(m,1)>>>0,re=x(),l=0;for(;l<m;l++){
let w=t.charCodeAt(l);if(w>127)break;re[d+l]=w}if(l!==m){l!==0&&(t=t.slice(l)),d=f(d,m,m=l+t.length*3,1)>>>0;let w=x().subarray(d+l,d+m),E=j.encodeInto(t,w);l+=
E.written,d=f(d,m,l,1)>>>0}return O=l,d}var T=new e("utf-8",{ignoreBOM:!0});T.decode();var Z=2146435072,v=0;function ee(t){return v+=t.length,v>=Z&&(T=new e("ut\
f-8",{ignoreBOM:!0}),T.decode(),v=t.length),T.decode(t)}var j=new n;"encodeInto"in j||(j.encodeInto=function(t,c){let f=j.encode(t);return c.set(f),{read:t.length,
written:f.length}});var O=0,ne,te,u;function oe(t,c){return te=t,u=t.exports,ne=c,C=null,u.o(),u}return o={imports:h,start:oe,functions:{checkOptions:i,connectionForm:s,
connectionKey:a,failure:p,fallbackKey:y}},o}var _;function ie(e){_=e}function V(){let e=typeof _=="function"?_():_;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(R):R(e)}function R(e){
if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}import{textDecoder as ce,textEncoder as se}from"../shared.mjs";import{toldBy as ue}from"../shared.mjs";import{propertyOf as ae,typeOf as G}from"../shared.mjs";import{
Instance as fe}from"../shared.mjs";import{Loader as pe}from"../shared.mjs";var I="",U=new pe(V,()=>{let e={TextDecoder:ce(),TextEncoder:se(),answer:n=>{I=n}};return new fe(
N(e),()=>{})});function M(e,n,r,o){if(e.run(n,r.join("\0"),o),I[0]!=="=")throw K();return I.slice(1)}function k(e,n,r="",o="",...i){let{name:s,message:a,code:p}=ue(
i[0]);e.run("failure",[n,r,o,s,a].map(h=>h.replaceAll("\0","\uFFFD")).join("\0"));let y=K();return i.length===0?y:{...y,cause:{name:s,message:a,...p&&{code:p}}}}
function K(){let[e,n,r,o]=I.split(`
`);return{code:e,message:o,...n&&{field:n},retryable:r!==""}}function g(e){if(typeof e=="number"&&!Number.isFinite(e))return"n";if(typeof e!="string")return String(
G(e));if(e.includes("\0"))return"z";try{encodeURIComponent(e)}catch{return"h"}return`=${e}`}var de=["secret_text","username","password","access_token","props"];
function z(e){return[e,...de.map(n=>ae(e,n))].map(G).join("")}import{errorData as ye,PredefinedConnectionError as me}from"../shared.mjs";async function F(e,n,r){let o=B(r);try{await void 0;let i=await U.instance();return he(
i,e,n,o),await we(o.timeout,be(i,e,n,o),()=>k(i,"timeout",o.pieceName))}catch(i){throw new me(ye(i))}}function B(e){try{let n=$(e);return A(n)===D?{...n,fallback:$(
n.fallback)}:n}catch{return e}}function $(e){return A(e)===D?{...e}:e}function he(e,n,r,o){A(S(n,"get"))!==L&&W(e,"connections"),A(r)>q&&A(S(r,"externalId"))!==
L&&W(e,"project");let{pieceName:i,prefix:s,pieceAuthType:a,timeout:p,fallback:y,...h}=X(e,o,"options"),b=typeof p=="number"?p:NaN,{prefix:C,key:x,...P}=X(e,y,"f\
allback"),T=[y,C,x,J(P)];M(e,"checkOptions",[o,i,s,a,p,J(h),...T].map(g),b)}function J(e){return Object.keys(e).find(n=>e[n]!==void 0)}function W(e,n){throw k(e,
n)}function X(e,n,r){try{return{...Object(n)}}catch{return W(e,r)}}async function we(e,n,r){if(e==null)return n;let o={},i,s=new Promise(p=>i=setTimeout(p,e,o)),
a=await Promise.race([n,s]).finally(()=>clearTimeout(i));if(a===o)throw r();return a}async function be(e,n,r,o){let{pieceName:i,prefix:s,pieceAuthType:a,fallback:p}=o,
y=r;if(A(r)>q)try{y=await r.externalId()}catch(b){throw k(e,"externalId","","",b)}let h=M(e,"connectionKey",[i,g(s),g(y)]);try{return await Y(e,n,a,h,"")}catch(b){
if(!p||le(b,"code")!=="CONNECTION_NOT_FOUND")throw b}return Y(e,n,a,ge(e,p,y,h),h)}function ge(e,n,r,o){let i;try{i=n.key?.(r)}catch(s){throw k(e,"fallback.key",
"","",s)}return M(e,"fallbackKey",[g(n.prefix),r,g(i),o])}async function Y(e,n,r,o,i){let s;try{s=await n.get(o)}catch(p){throw k(e,"get",o,i,p)}let a=M(e,"conn\
ectionForm",[g(r),o,i,g(S(s,"type")),z(s)],Ce(s));if(a==="")return s;try{return a==="type"?{...s,type:r}:{type:r,[a]:s}}catch(p){throw k(e,"value","","",p)}}function Ce(e){
try{return A(e)>=D?Object.keys(e).length:0}catch{return 0}}import{propertyOf as H,textOf as Q}from"../shared.mjs";function Pe(e){let n=B(e),r={get(o){let i=H(o,"project")??!1;return F(H(o,"connections"),i,n)},options:o=>async(i,s)=>{try{return Oe(await o(await r.get(s),s,i))}catch(a){
return{disabled:!0,options:[],placeholder:ke(a)}}}};return r}function Oe(e){let n=Array.isArray(e)?{disabled:!1,options:e}:e;if(!Array.isArray(n.options))throw new TypeError(
"a list of options is missing");return n}function ke(e){return Q(e,"name")==="PredefinedConnectionError"&&Q(e,"message")||"The options could not be loaded. Refr\
esh the page to try again."}export{ze as PredefinedConnectionError,F as fetchConnection,ie as init,Ke as isPredefinedConnectionError,Pe as predefinedConnection};
