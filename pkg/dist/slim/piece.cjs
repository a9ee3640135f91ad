var V=Object.defineProperty;var he=Object.getOwnPropertyDescriptor;var be=Object.getOwnPropertyNames;var we=Object.prototype.hasOwnProperty;var ve=(o,f)=>{for(var a in f)V(o,a,{get:f[a],enumerable:!0})},xe=(o,f,a,d)=>{if(f&&typeof f=="object"||typeof f=="function")for(let l of be(f))!we.call(o,l)&&l!==
a&&V(o,l,{get:()=>f[l],enumerable:!(d=he(f,l))||d.enumerable});return o};var ge=o=>xe(V({},"__esModule",{value:!0}),o);var Me={};ve(Me,{PredefinedConnectionError:()=>B.PredefinedConnectionError,fetchConnection:()=>Y,init:()=>L,isPredefinedConnectionError:()=>B.isPredefinedConnectionError});
module.exports=ge(Me);var B=require("../shared.cjs");var v=require("../shared.cjs");function G(o){let f,{TextDecoder:a,TextEncoder:d,ask:l,causeOf:m,errorOf:b,isolatesRequests:I,propertyOf:$,queueMicrotask:_e,send:Ce,textOf:Q,toldBy:Z,typeOf:ee,
wait:Oe}=o;function te(r,e,t){let n=c.z(r,e,t);if(n[1])throw E(n[0])}function ne(r,e){let t=g(r,c.H,c.I),n=w;return c.A(t,n,e)}function re(r,e){let t,n;try{let s=c.
B(r,e);var i=s[0],u=s[1];if(s[3])throw i=0,u=0,E(s[2]);return t=i,n=u,y(i,u)}finally{c.J(t,n,1)}}function oe(r,e,t){let n=g(e,c.H,c.I),i=w,u=c.C(r,n,i,t);if(u[2])
throw E(u[1]);return E(u[0])}function ce(r){return c.D(r)}function ie(r){let e=c.E(r);if(e[2])throw E(e[1]);return E(e[0])}function ue(){return{__proto__:null,a:{
__proto__:null,s:function(e){return!e},t:function(e,t){return e===t},u:function(e,t){let n=t,i=typeof n=="number"?n:void 0;h().setFloat64((e>>>0)+8,C(i)?0:i,!0),
h().setInt32((e>>>0)+0,!C(i),!0)},v:function(e,t){let n=t,i=typeof n=="string"?n:void 0;var u=C(i)?0:g(i,c.H,c.I),s=w;h().setInt32((e>>>0)+4,s,!0),h().setInt32(
(e>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(y(e,t))},a:function(){return D(function(e,t){return Object.assign(e,t)},arguments)},
n:function(e,t,n,i,u,s){return m(y(e,t),y(n,i),u===0?void 0:y(u,s))},i:function(e,t){let n=t.code;var i=C(n)?0:g(n,c.H,c.I),u=w;h().setInt32((e>>>0)+4,u,!0),h().
setInt32((e>>>0)+0,i,!0)},e:function(){return D(function(e){return Object.entries(e)},arguments)},o:function(e,t,n,i,u,s,p,A,me,ye){return b(y(e,t),y(n,i),u===0?
void 0:y(u,s),p===0?void 0:y(p,A),me!==0,ye)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},p:function(){return D(
function(e){return Object.keys(e)},arguments)},d:function(e){return e.length},h:function(e,t){let n=t.message,i=g(n,c.H,c.I),u=w;h().setInt32((e>>>0)+4,u,!0),h().
setInt32((e>>>0)+0,i,!0)},g:function(e,t){let n=t.name,i=g(n,c.H,c.I),u=w;h().setInt32((e>>>0)+4,u,!0),h().setInt32((e>>>0)+0,i,!0)},r:function(){return new Object},
l:function(e,t,n){return $(e,y(t,n))},m:function(e,t,n,i){return Reflect.set(e,y(t,n),i)},q:function(e,t,n,i){let u=Q(t,y(n,i));var s=C(u)?0:g(u,c.H,c.I),p=w;h().
setInt32((e>>>0)+4,p,!0),h().setInt32((e>>>0)+0,s,!0)},f:function(e){return Z(e)},k:function(e){return ee(e)},x:function(e,t){return y(e,t)},w:function(){let e=c.
M;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function se(r){let e=c.L();return c.M.set(e,r),e}var x=null;function h(){
return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==c.y.buffer)&&(x=new DataView(c.y.buffer)),x}function y(r,e){return r=r>>>0,ae(T().
subarray(r,r+e))}var _=null;function T(){return(_===null||_.byteLength===0)&&(_=new Uint8Array(c.y.buffer)),_}function D(r,e){try{return r.apply(this,e)}catch(t){
let n=se(t);return c.K(n),c.M.get(F)===R&&c.N(F),c.N(F=c.L()),R}}function C(r){return r==null}function g(r,e,t){if(t===void 0){let p=O.encode(r),A=e(p.length,1)>>>
0;return T().subarray(A,A+p.length).set(p),w=p.length,A}let n=r.length,i=e(n,1)>>>0,u=T(),s=0;for(;s<n;s++){let p=r.charCodeAt(s);if(p>127)break;u[i+s]=p}if(s!==
n){s!==0&&(r=r.slice(s)),i=t(i,n,n=s+r.length*3,1)>>>0;let p=T().subarray(i+s,i+n),A=O.encodeInto(r,p);s+=A.written,i=t(i,n,s,1)>>>0}return w=s,i}function E(r){
let e=c.M.get(r);return c.N(r),e}var P=new a("utf-8",{ignoreBOM:!0});P.decode();var fe=2146435072,S=0;function ae(r){return S+=r.length,S>=fe&&(P=new a("utf-8",
{ignoreBOM:!0}),P.decode(),S=r.length),P.decode(r)}var O=new d;"encodeInto"in O||(O.encodeInto=function(r,e){let t=O.encode(r);return e.set(t),{read:r.length,written:t.
length}});var w=0,de,le,c;function pe(r,e){return le=r,c=r.exports,de=e,x=null,_=null,c.O(),c}var R={},F=0;return f={imports:ue,start:pe,functions:{checkFetch:te,
connectionError:ne,connectionKey:re,connectionValue:oe,projectError:ce,timeoutError:ie}},f}var j;function L(o){j=o}function N(){let o=typeof j=="function"?j():j;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(H):H(o)}function H(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}var W=require("../shared.cjs"),U=require("../shared.cjs"),M=require("../shared.cjs"),q=require("../shared.cjs"),K=require("../shared.cjs"),z=new K.Loader(N,()=>{
let o={TextDecoder:(0,W.textDecoder)(),TextEncoder:(0,W.textEncoder)(),propertyOf:M.propertyOf,textOf:M.textOf,toldBy:U.toldBy,typeOf:M.typeOf,errorOf:Ae,causeOf:Ee};
return new q.Instance(G(o),()=>{})});function Ae(o,f,a,d,l,m){return{code:o,message:f,...d!==void 0&&{externalProjectId:d},...a!==void 0&&{field:a},retryable:l,
...m&&{cause:m}}}function Ee(o,f,a){return a===void 0?{name:o,message:f}:{name:o,message:f,code:a}}var k=require("../shared.cjs"),X=require("../shared.cjs");async function Y(o,f,a){let d=(0,X.snapshot)(a);try{await void 0;let l=z.instance(),m="then"in l?await l:
l;if(m.run("checkFetch",o,f,d),d.timeout===void 0||d.timeout===null)return await J(m,o,f,d);let b=await(0,v.limited)(new v.Timers,void 0,d.timeout,()=>J(m,o,f,d));
if(b.how===v.DONE)return b.value;throw b.how===v.TIMED_OUT?m.run("timeoutError",d):b.value}catch(l){throw new k.PredefinedConnectionError((0,k.errorData)(l))}}async function J(o,f,a,d){
let l=a;if(typeof a=="object"&&a!==null)try{l=await a.externalId()}catch(I){throw o.run("projectError",I)}let m=o.run("connectionKey",d,l),b;try{b=await f.get(m)}catch(I){
throw o.run("connectionError",m,I)}return o.run("connectionValue",d,m,b)}
