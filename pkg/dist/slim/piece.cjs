var j=require("../shared.cjs");var s=require("../shared.cjs");function K({TextDecoder:e,TextEncoder:n,answer:r}){let o;function i(t,c){let p=+c,h=O(t,u.l,u.m),l=k;u.d(h,l,p)}function f(t,c){let p=+c,h=O(t,u.l,u.m),l=k;u.e(
h,l,p)}function a(t){let c=O(t,u.l,u.m),p=k;u.f(c,p)}function d(t){let c=O(t,u.l,u.m),p=k;u.g(c,p)}function m(t){let c=O(t,u.l,u.m),p=k;u.h(c,p)}function w(){return{
__proto__:null,a:{__proto__:null,a:function(c,p){r(g(c,p))},b:function(){let c=u.k;c.set(0,void 0),c.set(1024,void 0),c.set(1025,null),c.set(1026,!0),c.set(1027,
!1)}}}}function g(t,c){return t=t>>>0,oe(x().subarray(t,t+c))}var P=null;function x(){return(P===null||P.byteLength===0)&&(P=new Uint8Array(u.c.buffer)),P}function O(t,c,p){
if(p===void 0){let b=M.encode(t),_=c(b.length,1)>>>0;return x().subarray(_,_+b.length).set(b),k=b.length,_}let h=t.length,l=c(h,1)>>>0,se=x(),y=0;for(;y<h;y++){
let b=t.charCodeAt(y);if(b>127)break;se[l+y]=b}if(y!==h){y!==0&&(t=t.slice(y)),l=p(l,h,h=y+t.length*3,1)>>>0;let b=x().subarray(l+y,l+h),_=M.encodeInto(t,b);y+=
_.written,l=p(l,h,y,1)>>>0}return k=y,l}var T=new e("utf-8",{ignoreBOM:!0});T.decode();var te=2146435072,N=0;function oe(t){return N+=t.length,N>=te&&(T=new e("\
utf-8",{ignoreBOM:!0}),T.decode(),N=t.length),T.decode(t)}var M=new n;"encodeInto"in M||(M.encodeInto=function(t,c){let p=M.encode(t);return c.set(p),{read:t.length,
written:p.length}});var k=0,re,ie,u;function ce(t,c){return ie=t,u=t.exports,re=c,P=null,u.o(),u}return o={imports:w,start:ce,functions:{checkOptions:i,connectionForm:f,
connectionKey:a,failure:d,fallbackKey:m}},o}var W;function R(e){W=e}function L(){let e=typeof W=="function"?W():W;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(z):z(e)}function z(e){
if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}var F=require("../shared.cjs"),$=require("../shared.cjs"),v=require("../shared.cjs"),J=require("../shared.cjs"),X=require("../shared.cjs"),D="",Y=new X.Loader(L,
()=>{let e={TextDecoder:(0,F.textDecoder)(),TextEncoder:(0,F.textEncoder)(),answer:n=>{D=n}};return new J.Instance(K(e),()=>{})});function I(e,n,r,o){if(e.run(n,
r.join("\0"),o),D[0]!=="=")throw q();return D.slice(1)}function A(e,n,r="",o="",...i){let{name:f,message:a,code:d}=(0,$.toldBy)(i[0]);e.run("failure",[n,r,o,f,a].
map(w=>w.replaceAll("\0","\uFFFD")).join("\0"));let m=q();return i.length===0?m:{...m,cause:{name:f,message:a,...d&&{code:d}}}}function q(){let[e,n,r,o]=D.split(
`
`);return{code:e,message:o,...n&&{field:n},retryable:r!==""}}function C(e){if(typeof e=="number"&&!Number.isFinite(e))return"n";if(typeof e!="string")return String(
(0,v.typeOf)(e));if(e.includes("\0"))return"z";try{encodeURIComponent(e)}catch{return"h"}return`=${e}`}var fe=["secret_text","username","password","access_token",
"props"];function H(e){return[e,...fe.map(n=>(0,v.propertyOf)(e,n))].map(v.typeOf).join("")}var B=require("../shared.cjs");async function S(e,n,r){let o=G(r);try{await void 0;let i=await Y.instance();return ue(i,e,n,o),await ae(o.timeout,pe(i,e,n,o),()=>A(
i,"timeout",o.pieceName))}catch(i){throw new B.PredefinedConnectionError((0,B.errorData)(i))}}function G(e){try{let n=Q(e);return(0,s.typeOf)(n)===s.OBJECT?{...n,
fallback:Q(n.fallback)}:n}catch{return e}}function Q(e){return(0,s.typeOf)(e)===s.OBJECT?{...e}:e}function ue(e,n,r,o){(0,s.typeOf)((0,s.propertyOf)(n,"get"))!==
s.FUNCTION&&V(e,"connections"),(0,s.typeOf)(r)>s.STRING&&(0,s.typeOf)((0,s.propertyOf)(r,"externalId"))!==s.FUNCTION&&V(e,"project");let{pieceName:i,prefix:f,pieceAuthType:a,
timeout:d,fallback:m,...w}=ee(e,o,"options"),g=typeof d=="number"?d:NaN,{prefix:P,key:x,...O}=ee(e,m,"fallback"),T=[m,P,x,Z(O)];I(e,"checkOptions",[o,i,f,a,d,Z(
w),...T].map(C),g)}function Z(e){return Object.keys(e).find(n=>e[n]!==void 0)}function V(e,n){throw A(e,n)}function ee(e,n,r){try{return{...Object(n)}}catch{return V(
e,r)}}async function ae(e,n,r){if(e==null)return n;let o={},i,f=new Promise(d=>i=setTimeout(d,e,o)),a=await Promise.race([n,f]).finally(()=>clearTimeout(i));if(a===
o)throw r();return a}async function pe(e,n,r,o){let{pieceName:i,prefix:f,pieceAuthType:a,fallback:d}=o,m=r;if((0,s.typeOf)(r)>s.STRING)try{m=await r.externalId()}catch(g){
throw A(e,"externalId","","",g)}let w=I(e,"connectionKey",[i,C(f),C(m)]);try{return await ne(e,n,a,w,"")}catch(g){if(!d||(0,s.textOf)(g,"code")!=="CONNECTION_NO\
T_FOUND")throw g}return ne(e,n,a,de(e,d,m,w),w)}function de(e,n,r,o){let i;try{i=n.key?.(r)}catch(f){throw A(e,"fallback.key","","",f)}return I(e,"fallbackKey",
[C(n.prefix),r,C(i),o])}async function ne(e,n,r,o,i){let f;try{f=await n.get(o)}catch(d){throw A(e,"get",o,i,d)}let a=I(e,"connectionForm",[C(r),o,i,C((0,s.propertyOf)(
f,"type")),H(f)],le(f));if(a==="")return f;try{return a==="type"?{...f,type:r}:{type:r,[a]:f}}catch(d){throw A(e,"value","","",d)}}function le(e){try{return(0,s.typeOf)(
e)>=s.OBJECT?Object.keys(e).length:0}catch{return 0}}var E=require("../shared.cjs");function U(e){let n=G(e),r={get(o){let i=(0,E.propertyOf)(o,"project")??!1;return S((0,E.propertyOf)(o,"connections"),i,n)},options:o=>async(i,f)=>{try{return ye(
await o(await r.get(f),f,i))}catch(a){return{disabled:!0,options:[],placeholder:me(a)}}}};return r}function ye(e){let n=Array.isArray(e)?{disabled:!1,options:e}:
e;if(!Array.isArray(n.options))throw new TypeError("a list of options is missing");return n}function me(e){return(0,E.textOf)(e,"name")==="PredefinedConnectionE\
rror"&&(0,E.textOf)(e,"message")||"The options could not be loaded. Refresh the page to try again."}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=j.PredefinedConnectionError;exports.fetchConnection=S;exports.init=R;exports.
isPredefinedConnectionError=j.isPredefinedConnectionError;exports.predefinedConnection=U;
