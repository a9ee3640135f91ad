var S=Object.defineProperty;var fe=Object.getOwnPropertyDescriptor;var ae=Object.getOwnPropertyNames;var le=Object.prototype.hasOwnProperty;var de=(n,s)=>{for(var a in s)S(n,a,{get:s[a],enumerable:!0})},me=(n,s,a,d)=>{if(s&&typeof s=="object"||typeof s=="function")for(let l of ae(s))!le.call(n,l)&&l!==
a&&S(n,l,{get:()=>s[l],enumerable:!(d=fe(s,l))||d.enumerable});return n};var pe=n=>me(S({},"__esModule",{value:!0}),n);var Ae={};de(Ae,{PredefinedConnectionError:()=>k.PredefinedConnectionError,fetchConnection:()=>H,init:()=>R,isPredefinedConnectionError:()=>k.isPredefinedConnectionError});
module.exports=pe(Ae);var k=require("../shared.cjs");function L({TextDecoder:n,TextEncoder:s,causeOf:a,errorOf:d,propertyOf:l,textOf:h,toldBy:w,typeOf:v,typed:X}){let D;function Y(o,e,t){let r=i.x(o,e,t);if(r[1])throw C(
r[0])}function $(o,e){let t=A(o,i.F,i.G),r=b;return i.y(t,r,e)}function Q(o,e){let t,r;try{let f=i.z(o,e);var c=f[0],u=f[1];if(f[3])throw c=0,u=0,C(f[2]);return t=
c,r=u,p(c,u)}finally{i.H(t,r,1)}}function Z(o,e,t){let r=A(e,i.F,i.G),c=b,u=i.A(o,r,c,t);if(u[2])throw C(u[1]);return C(u[0])}function ee(o){return i.B(o)}function te(o){
let e=i.C(o);if(e[2])throw C(e[1]);return C(e[0])}function ne(){return{__proto__:null,a:{__proto__:null,q:function(e){return!e},r:function(e,t){return e===t},s:function(e,t){
let r=t,c=typeof r=="number"?r:void 0;y().setFloat64((e>>>0)+8,E(c)?0:c,!0),y().setInt32((e>>>0)+0,!E(c),!0)},t:function(e,t){let r=t,c=typeof r=="string"?r:void 0;
var u=E(c)?0:A(c,i.F,i.G),f=b;y().setInt32((e>>>0)+4,f,!0),y().setInt32((e>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(p(
e,t))},m:function(e,t,r,c,u,f){return a(p(e,t),p(r,c),u===0?void 0:p(u,f))},i:function(e,t){let r=t.code;var c=E(r)?0:A(r,i.F,i.G),u=b;y().setInt32((e>>>0)+4,u,
!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){return W(function(e){return Object.entries(e)},arguments)},n:function(e,t,r,c,u,f,m,x){return d(p(e,t),p(r,c),u===
0?void 0:p(u,f),m!==0,x)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},o:function(){return W(function(e){return Object.
keys(e)},arguments)},d:function(e){return e.length},h:function(e,t){let r=t.message,c=A(r,i.F,i.G),u=b;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},
g:function(e,t){let r=t.name,c=A(r,i.F,i.G),u=b;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},l:function(e,t,r){return l(e,p(t,r))},p:function(e,t,r,c){
let u=h(t,p(r,c));var f=E(u)?0:A(u,i.F,i.G),m=b;y().setInt32((e>>>0)+4,m,!0),y().setInt32((e>>>0)+0,f,!0)},f:function(e){return w(e)},k:function(e){return v(e)},
a:function(){return W(function(e,t,r,c,u){return X(e,p(t,r),c===0?void 0:p(c,u))},arguments)},v:function(e,t){return p(e,t)},u:function(){let e=i.K;e.set(0,void 0),
e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function re(o){let e=i.J();return i.K.set(e,o),e}var g=null;function y(){return(g===null||g.
buffer.detached===!0||g.buffer.detached===void 0&&g.buffer!==i.w.buffer)&&(g=new DataView(i.w.buffer)),g}function p(o,e){return o=o>>>0,ce(O().subarray(o,o+e))}
var _=null;function O(){return(_===null||_.byteLength===0)&&(_=new Uint8Array(i.w.buffer)),_}function W(o,e){try{return o.apply(this,e)}catch(t){let r=re(t);return i.
I(r),i.K.get(G)===V&&i.L(G),i.L(G=i.J()),V}}function E(o){return o==null}function A(o,e,t){if(t===void 0){let m=M.encode(o),x=e(m.length,1)>>>0;return O().subarray(
x,x+m.length).set(m),b=m.length,x}let r=o.length,c=e(r,1)>>>0,u=O(),f=0;for(;f<r;f++){let m=o.charCodeAt(f);if(m>127)break;u[c+f]=m}if(f!==r){f!==0&&(o=o.slice(
f)),c=t(c,r,r=f+o.length*3,1)>>>0;let m=O().subarray(c+f,c+r),x=M.encodeInto(o,m);f+=x.written,c=t(c,r,f,1)>>>0}return b=f,c}function C(o){let e=i.K.get(o);return i.
L(o),e}var j=new n("utf-8",{ignoreBOM:!0});j.decode();var oe=2146435072,B=0;function ce(o){return B+=o.length,B>=oe&&(j=new n("utf-8",{ignoreBOM:!0}),j.decode(),
B=o.length),j.decode(o)}var M=new s;"encodeInto"in M||(M.encodeInto=function(o,e){let t=M.encode(o);return e.set(t),{read:o.length,written:t.length}});var b=0,ie,
ue,i;function se(o,e){return ue=o,i=o.exports,ie=e,g=null,_=null,i.M(),i}var V={},G=0;return D={imports:ne,start:se,functions:{checkFetch:Y,connectionError:$,connectionKey:Q,
connectionValue:Z,projectError:ee,timeoutError:te}},D}var I;function R(n){I=n}function U(){let n=typeof I=="function"?I():I;if(n===void 0)throw new Error("call init() first");return"then"in n?n.then(K):K(n)}function K(n){
if(!("arrayBuffer"in n))return n;if(!n.ok)throw new Error(`the server answered ${n.status}`);return n.arrayBuffer()}var T=require("../shared.cjs"),z=require("../shared.cjs"),P=require("../shared.cjs"),J=require("../shared.cjs"),N=require("../shared.cjs"),q=new N.Loader(U,()=>{
let n={TextDecoder:(0,T.textDecoder)(),TextEncoder:(0,T.textEncoder)(),propertyOf:P.propertyOf,textOf:P.textOf,toldBy:z.toldBy,typeOf:P.typeOf,errorOf:ye,causeOf:be,
typed:he};return new J.Instance(L(n),()=>{})});function ye(n,s,a,d,l){return{code:n,message:s,...a&&{field:a},retryable:d,...l&&{cause:l}}}function be(n,s,a){return{
name:n,message:s,...a&&{code:a}}}function he(n,s,a){return a?{type:s,[a]:n}:{...n,type:s}}var F=require("../shared.cjs");async function H(n,s,a){let d=we(a);try{await void 0;let l=await q.instance();return l.run("checkFetch",n,s,d),await ve(d.timeout,
ge(l,n,s,d),()=>l.run("timeoutError",d))}catch(l){throw new F.PredefinedConnectionError((0,F.errorData)(l))}}function we(n){try{return Object(n)===n?{...n}:n}catch{
return n}}async function ve(n,s,a){if(n==null)return s;let d={},l,h=new Promise(v=>l=setTimeout(v,n,d)),w=await Promise.race([s,h]).finally(()=>clearTimeout(l));
if(w===d)throw a();return w}async function ge(n,s,a,d){let l=a;if(typeof a=="object"&&a!==null||typeof a=="function")try{l=await a.externalId()}catch(v){throw n.
run("projectError",v)}let h=n.run("connectionKey",d,l),w;try{w=await s.get(h)}catch(v){throw n.run("connectionError",h,v)}return n.run("connectionValue",d,h,w)}0&&(module.exports={PredefinedConnectionError,fetchConnection,init,isPredefinedConnectionError});
module.exports={...module.exports};
