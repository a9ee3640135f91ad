var V=Object.defineProperty;var me=Object.getOwnPropertyDescriptor;var ye=Object.getOwnPropertyNames;var he=Object.prototype.hasOwnProperty;var be=(o,s)=>{for(var a in s)V(o,a,{get:s[a],enumerable:!0})},we=(o,s,a,d)=>{if(s&&typeof s=="object"||typeof s=="function")for(let l of ye(s))!he.call(o,l)&&l!==
a&&V(o,l,{get:()=>s[l],enumerable:!(d=me(s,l))||d.enumerable});return o};var ve=o=>we(V({},"__esModule",{value:!0}),o);var Ae={};be(Ae,{PredefinedConnectionError:()=>I.PredefinedConnectionError,fetchConnection:()=>X,init:()=>L,isPredefinedConnectionError:()=>I.isPredefinedConnectionError});
module.exports=ve(Ae);var I=require("../shared.cjs");var b=require("../shared.cjs");function R(o){let s,{TextDecoder:a,TextEncoder:d,ask:l,causeOf:m,errorOf:h,isolatesRequests:O,propertyOf:Y,queueMicrotask:Ee,send:Ce,textOf:$,typeOf:Q,wait:_e}=o;
function Z(n,e,t){let r=i.u(n,e,t);if(r[1])throw x(r[0])}function ee(n,e){let t=P(n,i.C,i.D),r=A;return i.v(t,r,e)}function te(n,e){let t,r;try{let u=i.w(n,e);var c=u[0],
f=u[1];if(u[3])throw c=0,f=0,x(u[2]);return t=c,r=f,y(c,f)}finally{i.E(t,r,1)}}function ne(n,e,t){let r=P(e,i.C,i.D),c=A,f=i.x(n,r,c,t);if(f[2])throw x(f[1]);return x(
f[0])}function re(n){return i.y(n)}function oe(n){let e=i.z(n);if(e[2])throw x(e[1]);return x(e[0])}function ie(){return{__proto__:null,a:{__proto__:null,n:function(e){
return!e},o:function(e,t){return e===t},p:function(e,t){let r=t,c=typeof r=="number"?r:void 0;g().setFloat64((e>>>0)+8,T(c)?0:c,!0),g().setInt32((e>>>0)+0,!T(c),
!0)},q:function(e,t){let r=t,c=typeof r=="string"?r:void 0;var f=T(c)?0:P(c,i.C,i.D),u=A;g().setInt32((e>>>0)+4,u,!0),g().setInt32((e>>>0)+0,f,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){
throw new Error(y(e,t))},a:function(){return B(function(e,t){return Object.assign(e,t)},arguments)},j:function(e,t,r,c,f,u){return m(y(e,t),y(r,c),f===0?void 0:
y(f,u))},e:function(){return B(function(e){return Object.entries(e)},arguments)},k:function(e,t,r,c,f,u,p,v,le,pe){return h(y(e,t),y(r,c),f===0?void 0:y(f,u),p===
0?void 0:y(p,v),le!==0,pe)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},l:function(){return B(function(e){return Object.keys(e)},arguments)},
d:function(e){return e.length},m:function(){return new Object},h:function(e,t,r){return Y(e,y(t,r))},i:function(e,t,r,c){return Reflect.set(e,y(t,r),c)},f:function(e,t,r,c){
let f=$(t,y(r,c));var u=T(f)?0:P(f,i.C,i.D),p=A;g().setInt32((e>>>0)+4,p,!0),g().setInt32((e>>>0)+0,u,!0)},g:function(e){return Q(e)},s:function(e,t){return y(e,
t)},r:function(){let e=i.H;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function ce(n){let e=i.G();return i.H.set(e,n),e}
var w=null;function g(){return(w===null||w.buffer.detached===!0||w.buffer.detached===void 0&&w.buffer!==i.t.buffer)&&(w=new DataView(i.t.buffer)),w}function y(n,e){
return n=n>>>0,se(M().subarray(n,n+e))}var C=null;function M(){return(C===null||C.byteLength===0)&&(C=new Uint8Array(i.t.buffer)),C}function B(n,e){try{return n.
apply(this,e)}catch(t){let r=ce(t);return i.F(r),i.H.get(F)===G&&i.I(F),i.I(F=i.G()),G}}function T(n){return n==null}function P(n,e,t){if(t===void 0){let p=_.encode(
n),v=e(p.length,1)>>>0;return M().subarray(v,v+p.length).set(p),A=p.length,v}let r=n.length,c=e(r,1)>>>0,f=M(),u=0;for(;u<r;u++){let p=n.charCodeAt(u);if(p>127)
break;f[c+u]=p}if(u!==r){u!==0&&(n=n.slice(u)),c=t(c,r,r=u+n.length*3,1)>>>0;let p=M().subarray(c+u,c+r),v=_.encodeInto(n,p);u+=v.written,c=t(c,r,u,1)>>>0}return A=
u,c}function x(n){let e=i.H.get(n);return i.I(n),e}var j=new a("utf-8",{ignoreBOM:!0});j.decode();var ue=2146435072,S=0;function se(n){return S+=n.length,S>=ue&&
(j=new a("utf-8",{ignoreBOM:!0}),j.decode(),S=n.length),j.decode(n)}var _=new d;"encodeInto"in _||(_.encodeInto=function(n,e){let t=_.encode(n);return e.set(t),
{read:n.length,written:t.length}});var A=0,fe,ae,i;function de(n,e){return ae=n,i=n.exports,fe=e,w=null,C=null,i.J(),i}var G={},F=0;return s={imports:ie,start:de,
functions:{checkFetch:Z,connectionError:ee,connectionKey:te,connectionValue:ne,projectError:re,timeoutError:oe}},s}var D;function L(o){D=o}function U(){let o=typeof D=="function"?D():D;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(H):H(o)}function H(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}var W=require("../shared.cjs"),E=require("../shared.cjs"),q=require("../shared.cjs"),N=require("../shared.cjs"),z=new N.Loader(U,()=>{let o={TextDecoder:(0,W.textDecoder)(),
TextEncoder:(0,W.textEncoder)(),propertyOf:E.propertyOf,textOf:E.textOf,typeOf:E.typeOf,errorOf:ge,causeOf:xe};return new q.Instance(R(o),()=>{})});function ge(o,s,a,d,l,m){
return{code:o,message:s,...d!==void 0&&{externalProjectId:d},...a!==void 0&&{field:a},retryable:l,...m&&{cause:m}}}function xe(o,s,a){return a===void 0?{name:o,
message:s}:{name:o,message:s,code:a}}var k=require("../shared.cjs"),J=require("../shared.cjs");async function X(o,s,a){let d=(0,J.snapshot)(a);try{await void 0;let l=z.instance(),m="then"in l?await l:
l;if(m.run("checkFetch",o,s,d),d.timeout===void 0||d.timeout===null)return await K(m,o,s,d);let h=await(0,b.limited)(new b.Timers,void 0,d.timeout,()=>K(m,o,s,d));
if(h.how===b.DONE)return h.value;throw h.how===b.TIMED_OUT?m.run("timeoutError",d):h.value}catch(l){throw new k.PredefinedConnectionError((0,k.errorData)(l))}}async function K(o,s,a,d){
let l=a;if(typeof a=="object"&&a!==null)try{l=await a.externalId()}catch(O){throw o.run("projectError",O)}let m=o.run("connectionKey",d,l),h;try{h=await s.get(m)}catch(O){
throw o.run("connectionError",m,O)}return o.run("connectionValue",d,m,h)}
