import{isPredefinedConnectionError as Lt,PredefinedConnectionError as Rt}from"../shared.mjs";import{DONE as dt,limited as lt,TIMED_OUT as pt,Timers as mt}from"../shared.mjs";function A(s){let l,{TextDecoder:f,TextEncoder:a,ask:h,causeOf:p,errorOf:w,isolatesRequests:x,propertyOf:B,queueMicrotask:vt,send:bt,textOf:G,typeOf:H,wait:Ct}=s;
function L(n,t,e){let r=o.u(n,t,e);if(r[1])throw b(r[0])}function R(n,t){let e=D(n,o.C,o.D),r=C;return o.v(e,r,t)}function U(n,t){let e,r;try{let i=o.w(n,t);var c=i[0],
u=i[1];if(i[3])throw c=0,u=0,b(i[2]);return e=c,r=u,m(c,u)}finally{o.E(e,r,1)}}function W(n,t,e){let r=D(t,o.C,o.D),c=C,u=o.x(n,r,c,e);if(u[2])throw b(u[1]);return b(
u[0])}function q(n){return o.y(n)}function N(n){let t=o.z(n);if(t[2])throw b(t[1]);return b(t[0])}function z(){return{__proto__:null,a:{__proto__:null,n:function(t){
return!t},o:function(t,e){return t===e},p:function(t,e){let r=e,c=typeof r=="number"?r:void 0;v().setFloat64((t>>>0)+8,T(c)?0:c,!0),v().setInt32((t>>>0)+0,!T(c),
!0)},q:function(t,e){let r=e,c=typeof r=="string"?r:void 0;var u=T(c)?0:D(c,o.C,o.D),i=C;v().setInt32((t>>>0)+4,i,!0),v().setInt32((t>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(t,e){
throw new Error(m(t,e))},a:function(){return j(function(t,e){return Object.assign(t,e)},arguments)},j:function(t,e,r,c,u,i){return p(m(t,e),m(r,c),u===0?void 0:
m(u,i))},e:function(){return j(function(t){return Object.entries(t)},arguments)},k:function(t,e,r,c,u,i,d,g,$,tt){return w(m(t,e),m(r,c),u===0?void 0:m(u,i),d===
0?void 0:m(d,g),$!==0,tt)},b:function(t,e){return t[e>>>0]},c:function(t,e){return t[e>>>0]},l:function(){return j(function(t){return Object.keys(t)},arguments)},
d:function(t){return t.length},m:function(){return new Object},h:function(t,e,r){return B(t,m(e,r))},i:function(t,e,r,c){return Reflect.set(t,m(e,r),c)},f:function(t,e,r,c){
let u=G(e,m(r,c));var i=T(u)?0:D(u,o.C,o.D),d=C;v().setInt32((t>>>0)+4,d,!0),v().setInt32((t>>>0)+0,i,!0)},g:function(t){return H(t)},s:function(t,e){return m(t,
e)},r:function(){let t=o.H;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function K(n){let t=o.G();return o.H.set(t,n),t}
var y=null;function v(){return(y===null||y.buffer.detached===!0||y.buffer.detached===void 0&&y.buffer!==o.t.buffer)&&(y=new DataView(o.t.buffer)),y}function m(n,t){
return n=n>>>0,X(O().subarray(n,n+t))}var E=null;function O(){return(E===null||E.byteLength===0)&&(E=new Uint8Array(o.t.buffer)),E}function j(n,t){try{return n.
apply(this,t)}catch(e){let r=K(e);return o.F(r),o.H.get(M)===k&&o.I(M),o.I(M=o.G()),k}}function T(n){return n==null}function D(n,t,e){if(e===void 0){let d=_.encode(
n),g=t(d.length,1)>>>0;return O().subarray(g,g+d.length).set(d),C=d.length,g}let r=n.length,c=t(r,1)>>>0,u=O(),i=0;for(;i<r;i++){let d=n.charCodeAt(i);if(d>127)
break;u[c+i]=d}if(i!==r){i!==0&&(n=n.slice(i)),c=e(c,r,r=i+n.length*3,1)>>>0;let d=O().subarray(c+i,c+r),g=_.encodeInto(n,d);i+=g.written,c=e(c,r,i,1)>>>0}return C=
i,c}function b(n){let t=o.H.get(n);return o.I(n),t}var P=new f("utf-8",{ignoreBOM:!0});P.decode();var J=2146435072,I=0;function X(n){return I+=n.length,I>=J&&(P=
new f("utf-8",{ignoreBOM:!0}),P.decode(),I=n.length),P.decode(n)}var _=new a;"encodeInto"in _||(_.encodeInto=function(n,t){let e=_.encode(n);return t.set(e),{read:n.
length,written:e.length}});var C=0,Y,Q,o;function Z(n,t){return Q=n,o=n.exports,Y=t,y=null,E=null,o.J(),o}var k={},M=0;return l={imports:z,start:Z,functions:{checkFetch:L,
connectionError:R,connectionKey:U,connectionValue:W,projectError:q,timeoutError:N}},l}import et from"../piece.wasm";function F(){return et}import{textDecoder as nt,textEncoder as rt}from"../shared.mjs";import{propertyOf as ot,textOf as ct,typeOf as it}from"../shared.mjs";import{Instance as ut}from"../shared.mjs";
import{Loader as st}from"../shared.mjs";var V=new st(F,()=>{let s={TextDecoder:nt(),TextEncoder:rt(),propertyOf:ot,textOf:ct,typeOf:it,errorOf:ft,causeOf:at};return new ut(
A(s),()=>{})});function ft(s,l,f,a,h,p){return{code:s,message:l,...a!==void 0&&{externalProjectId:a},...f!==void 0&&{field:f},retryable:h,...p&&{cause:p}}}function at(s,l,f){
return f===void 0?{name:s,message:l}:{name:s,message:l,code:f}}import{errorData as ht,PredefinedConnectionError as wt}from"../shared.mjs";import{snapshot as yt}from"../shared.mjs";async function gt(s,l,f){let a=yt(f);try{await void 0;
let h=V.instance(),p="then"in h?await h:h;if(p.run("checkFetch",s,l,a),a.timeout===void 0||a.timeout===null)return await S(p,s,l,a);let w=await lt(new mt,void 0,
a.timeout,()=>S(p,s,l,a));if(w.how===dt)return w.value;throw w.how===pt?p.run("timeoutError",a):w.value}catch(h){throw new wt(ht(h))}}async function S(s,l,f,a){
let h=f;if(typeof f=="object"&&f!==null)try{h=await f.externalId()}catch(x){throw s.run("projectError",x)}let p=s.run("connectionKey",a,h),w;try{w=await l.get(p)}catch(x){
throw s.run("connectionError",p,x)}return s.run("connectionValue",a,p,w)}export{Rt as PredefinedConnectionError,gt as fetchConnection,Lt as isPredefinedConnectionError};
