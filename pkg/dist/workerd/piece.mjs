import{isPredefinedConnectionError as zn,PredefinedConnectionError as Gn}from"../shared.mjs";import{FUNCTION as z,OBJECT as N,propertyOf as F,STRING as Y,textOf as dn,typeOf as b}from"../shared.mjs";function V({TextDecoder:n,TextEncoder:e,answer:r}){let o;function i(t,c){let f=+c,y=P(t,a.l,a.m),d=k;a.d(y,d,f)}function s(t,c){let f=+c,y=P(t,a.l,a.m),d=k;a.e(
y,d,f)}function u(t){let c=P(t,a.l,a.m),f=k;a.f(c,f)}function p(t){let c=P(t,a.l,a.m),f=k;a.g(c,f)}function m(t){let c=P(t,a.l,a.m),f=k;a.h(c,f)}function h(){return{
__proto__:null,a:{__proto__:null,a:function(c,f){r(g(c,f))},b:function(){let c=a.k;c.set(0,void 0),c.set(1024,void 0),c.set(1025,null),c.set(1026,!0),c.set(1027,
!1)}}}}function g(t,c){return t=t>>>0,Q(x().subarray(t,t+c))}var O=null;function x(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(a.c.buffer)),O}function P(t,c,f){
if(f===void 0){let w=j.encode(t),E=c(w.length,1)>>>0;return x().subarray(E,E+w.length).set(w),k=w.length,E}let y=t.length,d=c(y,1)>>>0,tn=x(),l=0;for(;l<y;l++){
let w=t.charCodeAt(l);if(w>127)break;tn[d+l]=w}if(l!==y){l!==0&&(t=t.slice(l)),d=f(d,y,y=l+t.length*3,1)>>>0;let w=x().subarray(d+l,d+y),E=j.encodeInto(t,w);l+=
E.written,d=f(d,y,l,1)>>>0}return k=l,d}var A=new n("utf-8",{ignoreBOM:!0});A.decode();var H=2146435072,D=0;function Q(t){return D+=t.length,D>=H&&(A=new n("utf\
-8",{ignoreBOM:!0}),A.decode(),D=t.length),A.decode(t)}var j=new e;"encodeInto"in j||(j.encodeInto=function(t,c){let f=j.encode(t);return c.set(f),{read:t.length,
written:f.length}});var k=0,Z,nn,a;function en(t,c){return nn=t,a=t.exports,Z=c,O=null,a.o(),a}return o={imports:h,start:en,functions:{checkOptions:i,connectionForm:s,
connectionKey:u,failure:p,fallbackKey:m}},o}import on from"../piece.wasm";function R(){return on}import{textDecoder as rn,textEncoder as cn}from"../shared.mjs";import{toldBy as sn}from"../shared.mjs";import{propertyOf as an,typeOf as B}from"../shared.mjs";import{
Instance as un}from"../shared.mjs";import{Loader as fn}from"../shared.mjs";var I="",U=new fn(R,()=>{let n={TextDecoder:rn(),TextEncoder:cn(),answer:e=>{I=e}};return new un(
V(n),()=>{})});function _(n,e,r,o){if(n.run(e,r.join("\0"),o),I[0]!=="=")throw K();return I.slice(1)}function T(n,e,r="",o="",...i){let{name:s,message:u,code:p}=sn(
i[0]);n.run("failure",[e,r,o,s,u].map(h=>h.replaceAll("\0","\uFFFD")).join("\0"));let m=K();return i.length===0?m:{...m,cause:{name:s,message:u,...p&&{code:p}}}}
function K(){let[n,e,r,o]=I.split(`
`);return{code:n,message:o,...e&&{field:e},retryable:r!==""}}function C(n){if(typeof n=="number"&&!Number.isFinite(n))return"n";if(typeof n!="string")return String(
B(n));if(n.includes("\0"))return"z";try{encodeURIComponent(n)}catch{return"h"}return`=${n}`}var pn=["secret_text","username","password","access_token","props"];
function W(n){return[n,...pn.map(e=>an(n,e))].map(B).join("")}import{errorData as ln,PredefinedConnectionError as mn}from"../shared.mjs";async function v(n,e,r){let o=S(r);try{await void 0;let i=await U.instance();return yn(
i,n,e,o),await hn(o.timeout,wn(i,n,e,o),()=>T(i,"timeout",o.pieceName))}catch(i){throw new mn(ln(i))}}function S(n){try{let e=G(n);return b(e)===N?{...e,fallback:G(
e.fallback)}:e}catch{return n}}function G(n){return b(n)===N?{...n}:n}function yn(n,e,r,o){b(F(e,"get"))!==z&&M(n,"connections"),b(r)>Y&&b(F(r,"externalId"))!==
z&&M(n,"project");let{pieceName:i,prefix:s,pieceAuthType:u,timeout:p,fallback:m,...h}=J(n,o,"options"),g=typeof p=="number"?p:NaN,{prefix:O,key:x,...P}=J(n,m,"f\
allback"),A=[m,O,x,L(P)];_(n,"checkOptions",[o,i,s,u,p,L(h),...A].map(C),g)}function L(n){return Object.keys(n).find(e=>n[e]!==void 0)}function M(n,e){throw T(n,
e)}function J(n,e,r){try{return{...Object(e)}}catch{return M(n,r)}}async function hn(n,e,r){if(n==null)return e;let o={},i,s=new Promise(p=>i=setTimeout(p,n,o)),
u=await Promise.race([e,s]).finally(()=>clearTimeout(i));if(u===o)throw r();return u}async function wn(n,e,r,o){let{pieceName:i,prefix:s,pieceAuthType:u,fallback:p}=o,
m=r;if(b(r)>Y)try{m=await r.externalId()}catch(g){throw T(n,"externalId","","",g)}let h=_(n,"connectionKey",[i,C(s),C(m)]);try{return await X(n,e,u,h,"")}catch(g){
if(!p||dn(g,"code")!=="CONNECTION_NOT_FOUND")throw g}return X(n,e,u,gn(n,p,m,h),h)}function gn(n,e,r,o){let i;try{i=e.key?.(r)}catch(s){throw T(n,"fallback.key",
"","",s)}return _(n,"fallbackKey",[C(e.prefix),r,C(i),o])}async function X(n,e,r,o,i){let s;try{s=await e.get(o)}catch(p){throw T(n,"get",o,i,p)}let u=_(n,"conn\
ectionForm",[C(r),o,i,C(F(s,"type")),W(s)],Cn(s));if(u==="")return s;try{return u==="type"?{...s,type:r}:{type:r,[u]:s}}catch(p){throw T(n,"value","","",p)}}function Cn(n){
try{return b(n)>=N?Object.keys(n).length:0}catch{return 0}}import{propertyOf as $,textOf as q}from"../shared.mjs";function On(n){let e=S(n),r={get(o){let i=$(o,"project")??!1;return v($(o,"connections"),i,e)},options:o=>async(i,s)=>{try{return Pn(await o(await r.get(s),s,i))}catch(u){
return{disabled:!0,options:[],placeholder:kn(u)}}}};return r}function Pn(n){let e=Array.isArray(n)?{disabled:!1,options:n}:n;if(!Array.isArray(e.options))throw new TypeError(
"a list of options is missing");return e}function kn(n){return q(n,"name")==="PredefinedConnectionError"&&q(n,"message")||"The options could not be loaded. Refr\
esh the page to try again."}export{Gn as PredefinedConnectionError,v as fetchConnection,zn as isPredefinedConnectionError,On as predefinedConnection};
