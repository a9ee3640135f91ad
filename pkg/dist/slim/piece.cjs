var D=Object.defineProperty;var ae=Object.getOwnPropertyDescriptor;var le=Object.getOwnPropertyNames;var de=Object.prototype.hasOwnProperty;var me=(n,s)=>{for(var a in s)D(n,a,{get:s[a],enumerable:!0})},pe=(n,s,a,d)=>{if(s&&typeof s=="object"||typeof s=="function")for(let l of le(s))!de.call(n,l)&&l!==
a&&D(n,l,{get:()=>s[l],enumerable:!(d=ae(s,l))||d.enumerable});return n};var ye=n=>pe(D({},"__esModule",{value:!0}),n);var xe={};me(xe,{PredefinedConnectionError:()=>W.PredefinedConnectionError,fetchConnection:()=>X,init:()=>J,isPredefinedConnectionError:()=>W.isPredefinedConnectionError});
module.exports=ye(xe);var W=require("../shared.cjs");var F=require("../shared.cjs");function K({TextDecoder:n,TextEncoder:s,causeOf:a,errorOf:d,propertyOf:l,textOf:b,toldBy:w,typeOf:v,typed:Y}){let V;function $(o,e,t){let r=i.x(o,e,t);if(r[1])throw C(
r[0])}function Q(o,e){let t=A(o,i.F,i.G),r=h;return i.y(t,r,e)}function Z(o,e){let t,r;try{let f=i.z(o,e);var c=f[0],u=f[1];if(f[3])throw c=0,u=0,C(f[2]);return t=
c,r=u,p(c,u)}finally{i.H(t,r,1)}}function ee(o,e,t){let r=A(e,i.F,i.G),c=h,u=i.A(o,r,c,t);if(u[2])throw C(u[1]);return C(u[0])}function te(o){return i.B(o)}function ne(o){
let e=i.C(o);if(e[2])throw C(e[1]);return C(e[0])}function re(){return{__proto__:null,a:{__proto__:null,q:function(e){return!e},r:function(e,t){return e===t},s:function(e,t){
let r=t,c=typeof r=="number"?r:void 0;y().setFloat64((e>>>0)+8,_(c)?0:c,!0),y().setInt32((e>>>0)+0,!_(c),!0)},t:function(e,t){let r=t,c=typeof r=="string"?r:void 0;
var u=_(c)?0:A(c,i.F,i.G),f=h;y().setInt32((e>>>0)+4,f,!0),y().setInt32((e>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(p(
e,t))},m:function(e,t,r,c,u,f){return a(p(e,t),p(r,c),u===0?void 0:p(u,f))},i:function(e,t){let r=t.code;var c=_(r)?0:A(r,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,
!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){return B(function(e){return Object.entries(e)},arguments)},n:function(e,t,r,c,u,f,m,x){return d(p(e,t),p(r,c),u===
0?void 0:p(u,f),m!==0,x)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},o:function(){return B(function(e){return Object.
keys(e)},arguments)},d:function(e){return e.length},h:function(e,t){let r=t.message,c=A(r,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},
g:function(e,t){let r=t.name,c=A(r,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},l:function(e,t,r){return l(e,p(t,r))},p:function(e,t,r,c){
let u=b(t,p(r,c));var f=_(u)?0:A(u,i.F,i.G),m=h;y().setInt32((e>>>0)+4,m,!0),y().setInt32((e>>>0)+0,f,!0)},f:function(e){return w(e)},k:function(e){return v(e)},
a:function(){return B(function(e,t,r,c,u){return Y(e,p(t,r),c===0?void 0:p(c,u))},arguments)},v:function(e,t){return p(e,t)},u:function(){let e=i.K;e.set(0,void 0),
e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function oe(o){let e=i.J();return i.K.set(e,o),e}var g=null;function y(){return(g===null||g.
buffer.detached===!0||g.buffer.detached===void 0&&g.buffer!==i.w.buffer)&&(g=new DataView(i.w.buffer)),g}function p(o,e){return o=o>>>0,ie(O().subarray(o,o+e))}
var P=null;function O(){return(P===null||P.byteLength===0)&&(P=new Uint8Array(i.w.buffer)),P}function B(o,e){try{return o.apply(this,e)}catch(t){let r=oe(t);return i.
I(r),i.K.get(S)===L&&i.L(S),i.L(S=i.J()),L}}function _(o){return o==null}function A(o,e,t){if(t===void 0){let m=M.encode(o),x=e(m.length,1)>>>0;return O().subarray(
x,x+m.length).set(m),h=m.length,x}let r=o.length,c=e(r,1)>>>0,u=O(),f=0;for(;f<r;f++){let m=o.charCodeAt(f);if(m>127)break;u[c+f]=m}if(f!==r){f!==0&&(o=o.slice(
f)),c=t(c,r,r=f+o.length*3,1)>>>0;let m=O().subarray(c+f,c+r),x=M.encodeInto(o,m);f+=x.written,c=t(c,r,f,1)>>>0}return h=f,c}function C(o){let e=i.K.get(o);return i.
L(o),e}var T=new n("utf-8",{ignoreBOM:!0});T.decode();var ce=2146435072,G=0;function ie(o){return G+=o.length,G>=ce&&(T=new n("utf-8",{ignoreBOM:!0}),T.decode(),
G=o.length),T.decode(o)}var M=new s;"encodeInto"in M||(M.encodeInto=function(o,e){let t=M.encode(o);return e.set(t),{read:o.length,written:t.length}});var h=0,ue,
se,i;function fe(o,e){return se=o,i=o.exports,ue=e,g=null,P=null,i.M(),i}var L={},S=0;return V={imports:re,start:fe,functions:{checkFetch:$,connectionError:Q,connectionKey:Z,
connectionValue:ee,projectError:te,timeoutError:ne}},V}var I;function J(n){I=n}function U(){let n=typeof I=="function"?I():I;if(n===void 0)throw new Error("call init() first");return"then"in n?n.then(R):R(n)}function R(n){
if(!("arrayBuffer"in n))return n;if(!n.ok)throw new Error(`the server answered ${n.status}`);return n.arrayBuffer()}var j=require("../shared.cjs"),z=require("../shared.cjs"),E=require("../shared.cjs"),N=require("../shared.cjs"),q=require("../shared.cjs"),H=new q.Loader(U,()=>{
let n={TextDecoder:(0,j.textDecoder)(),TextEncoder:(0,j.textEncoder)(),propertyOf:E.propertyOf,textOf:E.textOf,toldBy:z.toldBy,typeOf:E.typeOf,errorOf:he,causeOf:be,
typed:we};return new N.Instance(K(n),()=>{})});function he(n,s,a,d,l){return{code:n,message:s,...a&&{field:a},retryable:d,...l&&{cause:l}}}function be(n,s,a){return{
name:n,message:s,...a&&{code:a}}}function we(n,s,a){return a?{type:s,[a]:n}:{...n,type:s}}var k=require("../shared.cjs");async function X(n,s,a){let d=ve(a);try{await void 0;let l=await H.instance();return l.run("checkFetch",n,s,d),await ge(d.timeout,
Ae(l,n,s,d),()=>l.run("timeoutError",d))}catch(l){throw new k.PredefinedConnectionError((0,k.errorData)(l))}}function ve(n){try{return(0,F.typeOf)(n)===F.OBJECT?
{...n}:n}catch{return n}}async function ge(n,s,a){if(n==null)return s;let d={},l,b=new Promise(v=>l=setTimeout(v,n,d)),w=await Promise.race([s,b]).finally(()=>clearTimeout(
l));if(w===d)throw a();return w}async function Ae(n,s,a,d){let l=a;if(typeof a=="object"&&a!==null||typeof a=="function")try{l=await a.externalId()}catch(v){throw n.
run("projectError",v)}let b=n.run("connectionKey",d,l),w;try{w=await s.get(b)}catch(v){throw n.run("connectionError",b,v)}return n.run("connectionValue",d,b,w)}0&&(module.exports={PredefinedConnectionError,fetchConnection,init,isPredefinedConnectionError});
module.exports={...module.exports};
