import{isPredefinedConnectionError as He,PredefinedConnectionError as Le}from"../shared.mjs";import{DONE as pe,limited as me,TIMED_OUT as ye,Timers as he}from"../shared.mjs";function I(c){let l,{TextDecoder:f,TextEncoder:a,ask:y,causeOf:p,errorOf:h,isolatesRequests:C,propertyOf:G,queueMicrotask:xe,send:Ae,textOf:R,typeOf:H,wait:Ee}=c;
function L(n,e,t){let r=o.u(n,e,t);if(r[1])throw g(r[0])}function U(n,e){let t=M(n,o.C,o.D),r=x;return o.v(t,r,e)}function q(n,e){let t,r;try{let u=o.w(n,e);var i=u[0],
s=u[1];if(u[3])throw i=0,s=0,g(u[2]);return t=i,r=s,m(i,s)}finally{o.E(t,r,1)}}function N(n,e,t){let r=M(e,o.C,o.D),i=x,s=o.x(n,r,i,t);if(s[2])throw g(s[1]);return g(
s[0])}function z(n){return o.y(n)}function K(n){let e=o.z(n);if(e[2])throw g(e[1]);return g(e[0])}function J(){return{__proto__:null,a:{__proto__:null,n:function(e){
return!e},o:function(e,t){return e===t},p:function(e,t){let r=t,i=typeof r=="number"?r:void 0;v().setFloat64((e>>>0)+8,O(i)?0:i,!0),v().setInt32((e>>>0)+0,!O(i),
!0)},q:function(e,t){let r=t,i=typeof r=="string"?r:void 0;var s=O(i)?0:M(i,o.C,o.D),u=x;v().setInt32((e>>>0)+4,u,!0),v().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){
throw new Error(m(e,t))},a:function(){return j(function(e,t){return Object.assign(e,t)},arguments)},j:function(e,t,r,i,s,u){return p(m(e,t),m(r,i),s===0?void 0:
m(s,u))},e:function(){return j(function(e){return Object.entries(e)},arguments)},k:function(e,t,r,i,s,u,d,w,te,ne){return h(m(e,t),m(r,i),s===0?void 0:m(s,u),d===
0?void 0:m(d,w),te!==0,ne)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},l:function(){return j(function(e){return Object.keys(e)},arguments)},
d:function(e){return e.length},m:function(){return new Object},h:function(e,t,r){return G(e,m(t,r))},i:function(e,t,r,i){return Reflect.set(e,m(t,r),i)},f:function(e,t,r,i){
let s=R(t,m(r,i));var u=O(s)?0:M(s,o.C,o.D),d=x;v().setInt32((e>>>0)+4,d,!0),v().setInt32((e>>>0)+0,u,!0)},g:function(e){return H(e)},s:function(e,t){return m(e,
t)},r:function(){let e=o.H;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function X(n){let e=o.G();return o.H.set(e,n),e}
var b=null;function v(){return(b===null||b.buffer.detached===!0||b.buffer.detached===void 0&&b.buffer!==o.t.buffer)&&(b=new DataView(o.t.buffer)),b}function m(n,e){
return n=n>>>0,$(_().subarray(n,n+e))}var A=null;function _(){return(A===null||A.byteLength===0)&&(A=new Uint8Array(o.t.buffer)),A}function j(n,e){try{return n.
apply(this,e)}catch(t){let r=X(t);return o.F(r),o.H.get(W)===k&&o.I(W),o.I(W=o.G()),k}}function O(n){return n==null}function M(n,e,t){if(t===void 0){let d=E.encode(
n),w=e(d.length,1)>>>0;return _().subarray(w,w+d.length).set(d),x=d.length,w}let r=n.length,i=e(r,1)>>>0,s=_(),u=0;for(;u<r;u++){let d=n.charCodeAt(u);if(d>127)
break;s[i+u]=d}if(u!==r){u!==0&&(n=n.slice(u)),i=t(i,r,r=u+n.length*3,1)>>>0;let d=_().subarray(i+u,i+r),w=E.encodeInto(n,d);u+=w.written,i=t(i,r,u,1)>>>0}return x=
u,i}function g(n){let e=o.H.get(n);return o.I(n),e}var T=new f("utf-8",{ignoreBOM:!0});T.decode();var Y=2146435072,D=0;function $(n){return D+=n.length,D>=Y&&(T=
new f("utf-8",{ignoreBOM:!0}),T.decode(),D=n.length),T.decode(n)}var E=new a;"encodeInto"in E||(E.encodeInto=function(n,e){let t=E.encode(n);return e.set(t),{read:n.
length,written:t.length}});var x=0,Q,Z,o;function ee(n,e){return Z=n,o=n.exports,Q=e,b=null,A=null,o.J(),o}var k={},W=0;return l={imports:J,start:ee,functions:{
checkFetch:L,connectionError:U,connectionKey:q,connectionValue:N,projectError:z,timeoutError:K}},l}var P;function re(c){P=c}function S(){let c=typeof P=="function"?P():P;if(c===void 0)throw new Error("call init() first");return"then"in c?c.then(B):B(c)}function B(c){
if(!("arrayBuffer"in c))return c;if(!c.ok)throw new Error(`the server answered ${c.status}`);return c.arrayBuffer()}import{textDecoder as oe,textEncoder as ie}from"../shared.mjs";import{propertyOf as ce,textOf as ue,typeOf as se}from"../shared.mjs";import{Instance as fe}from"../shared.mjs";
import{Loader as ae}from"../shared.mjs";var F=new ae(S,()=>{let c={TextDecoder:oe(),TextEncoder:ie(),propertyOf:ce,textOf:ue,typeOf:se,errorOf:de,causeOf:le};return new fe(
I(c),()=>{})});function de(c,l,f,a,y,p){return{code:c,message:l,...a!==void 0&&{externalProjectId:a},...f!==void 0&&{field:f},retryable:y,...p&&{cause:p}}}function le(c,l,f){
return f===void 0?{name:c,message:l}:{name:c,message:l,code:f}}import{errorData as be,PredefinedConnectionError as we}from"../shared.mjs";import{snapshot as ve}from"../shared.mjs";async function ge(c,l,f){let a=ve(f);try{await void 0;
let y=F.instance(),p="then"in y?await y:y;if(p.run("checkFetch",c,l,a),a.timeout===void 0||a.timeout===null)return await V(p,c,l,a);let h=await me(new he,void 0,
a.timeout,()=>V(p,c,l,a));if(h.how===pe)return h.value;throw h.how===ye?p.run("timeoutError",a):h.value}catch(y){throw new we(be(y))}}async function V(c,l,f,a){
let y=f;if(typeof f=="object"&&f!==null)try{y=await f.externalId()}catch(C){throw c.run("projectError",C)}let p=c.run("connectionKey",a,y),h;try{h=await l.get(p)}catch(C){
throw c.run("connectionError",p,C)}return c.run("connectionValue",a,p,h)}export{Le as PredefinedConnectionError,ge as fetchConnection,re as init,He as isPredefinedConnectionError};
