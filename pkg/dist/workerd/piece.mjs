import{isPredefinedConnectionError as Wt,PredefinedConnectionError as qt}from"../shared.mjs";import{DONE as pt,limited as mt,TIMED_OUT as ht,Timers as yt}from"../shared.mjs";function A(s){let l,{TextDecoder:f,TextEncoder:a,ask:y,causeOf:p,errorOf:w,isolatesRequests:I,propertyOf:H,queueMicrotask:Et,send:_t,textOf:L,toldBy:N,typeOf:S,
wait:xt}=s;function R(r,t,e){let n=o.z(r,t,e);if(n[1])throw _(n[0])}function U(r,t){let e=b(r,o.H,o.I),n=v;return o.A(e,n,t)}function W(r,t){let e,n;try{let u=o.
B(r,t);var c=u[0],i=u[1];if(u[3])throw c=0,i=0,_(u[2]);return e=c,n=i,m(c,i)}finally{o.J(e,n,1)}}function q(r,t,e){let n=b(t,o.H,o.I),c=v,i=o.C(r,n,c,e);if(i[2])
throw _(i[1]);return _(i[0])}function K(r){return o.D(r)}function z(r){let t=o.E(r);if(t[2])throw _(t[1]);return _(t[0])}function G(){return{__proto__:null,a:{__proto__:null,
s:function(t){return!t},t:function(t,e){return t===e},u:function(t,e){let n=e,c=typeof n=="number"?n:void 0;h().setFloat64((t>>>0)+8,C(c)?0:c,!0),h().setInt32((t>>>
0)+0,!C(c),!0)},v:function(t,e){let n=e,c=typeof n=="string"?n:void 0;var i=C(c)?0:b(c,o.H,o.I),u=v;h().setInt32((t>>>0)+4,u,!0),h().setInt32((t>>>0)+0,i,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(t,e){
throw new Error(m(t,e))},a:function(){return P(function(t,e){return Object.assign(t,e)},arguments)},n:function(t,e,n,c,i,u){return p(m(t,e),m(n,c),i===0?void 0:
m(i,u))},i:function(t,e){let n=e.code;var c=C(n)?0:b(n,o.H,o.I),i=v;h().setInt32((t>>>0)+4,i,!0),h().setInt32((t>>>0)+0,c,!0)},e:function(){return P(function(t){
return Object.entries(t)},arguments)},o:function(t,e,n,c,i,u,d,E,tt,et){return w(m(t,e),m(n,c),i===0?void 0:m(i,u),d===0?void 0:m(d,E),tt!==0,et)},b:function(t,e){
return t[e>>>0]},c:function(t,e){return t[e>>>0]},j:function(t){return t.hasCause},p:function(){return P(function(t){return Object.keys(t)},arguments)},d:function(t){
return t.length},h:function(t,e){let n=e.message,c=b(n,o.H,o.I),i=v;h().setInt32((t>>>0)+4,i,!0),h().setInt32((t>>>0)+0,c,!0)},g:function(t,e){let n=e.name,c=b(
n,o.H,o.I),i=v;h().setInt32((t>>>0)+4,i,!0),h().setInt32((t>>>0)+0,c,!0)},r:function(){return new Object},l:function(t,e,n){return H(t,m(e,n))},m:function(t,e,n,c){
return Reflect.set(t,m(e,n),c)},q:function(t,e,n,c){let i=L(e,m(n,c));var u=C(i)?0:b(i,o.H,o.I),d=v;h().setInt32((t>>>0)+4,d,!0),h().setInt32((t>>>0)+0,u,!0)},f:function(t){
return N(t)},k:function(t){return S(t)},x:function(t,e){return m(t,e)},w:function(){let t=o.M;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),
t.set(1027,!1)}}}}function J(r){let t=o.L();return o.M.set(t,r),t}var g=null;function h(){return(g===null||g.buffer.detached===!0||g.buffer.detached===void 0&&g.
buffer!==o.y.buffer)&&(g=new DataView(o.y.buffer)),g}function m(r,t){return r=r>>>0,Y(T().subarray(r,r+t))}var x=null;function T(){return(x===null||x.byteLength===
0)&&(x=new Uint8Array(o.y.buffer)),x}function P(r,t){try{return r.apply(this,t)}catch(e){let n=J(e);return o.K(n),o.M.get(D)===k&&o.N(D),o.N(D=o.L()),k}}function C(r){
return r==null}function b(r,t,e){if(e===void 0){let d=O.encode(r),E=t(d.length,1)>>>0;return T().subarray(E,E+d.length).set(d),v=d.length,E}let n=r.length,c=t(n,
1)>>>0,i=T(),u=0;for(;u<n;u++){let d=r.charCodeAt(u);if(d>127)break;i[c+u]=d}if(u!==n){u!==0&&(r=r.slice(u)),c=e(c,n,n=u+r.length*3,1)>>>0;let d=T().subarray(c+
u,c+n),E=O.encodeInto(r,d);u+=E.written,c=e(c,n,u,1)>>>0}return v=u,c}function _(r){let t=o.M.get(r);return o.N(r),t}var M=new f("utf-8",{ignoreBOM:!0});M.decode();
var X=2146435072,j=0;function Y(r){return j+=r.length,j>=X&&(M=new f("utf-8",{ignoreBOM:!0}),M.decode(),j=r.length),M.decode(r)}var O=new a;"encodeInto"in O||(O.
encodeInto=function(r,t){let e=O.encode(r);return t.set(e),{read:r.length,written:e.length}});var v=0,Q,Z,o;function $(r,t){return Z=r,o=r.exports,Q=t,g=null,x=
null,o.O(),o}var k={},D=0;return l={imports:G,start:$,functions:{checkFetch:R,connectionError:U,connectionKey:W,connectionValue:q,projectError:K,timeoutError:z}},
l}import nt from"../piece.wasm";function F(){return nt}import{textDecoder as rt,textEncoder as ot}from"../shared.mjs";import{toldBy as ct}from"../shared.mjs";import{propertyOf as it,textOf as ut,typeOf as st}from"../shared.mjs";
import{Instance as ft}from"../shared.mjs";import{Loader as at}from"../shared.mjs";var V=new at(F,()=>{let s={TextDecoder:rt(),TextEncoder:ot(),propertyOf:it,textOf:ut,
toldBy:ct,typeOf:st,errorOf:dt,causeOf:lt};return new ft(A(s),()=>{})});function dt(s,l,f,a,y,p){return{code:s,message:l,...a!==void 0&&{externalProjectId:a},...f!==
void 0&&{field:f},retryable:y,...p&&{cause:p}}}function lt(s,l,f){return f===void 0?{name:s,message:l}:{name:s,message:l,code:f}}import{errorData as wt,PredefinedConnectionError as vt}from"../shared.mjs";import{snapshot as gt}from"../shared.mjs";async function bt(s,l,f){let a=gt(f);try{await void 0;
let y=V.instance(),p="then"in y?await y:y;if(p.run("checkFetch",s,l,a),a.timeout===void 0||a.timeout===null)return await B(p,s,l,a);let w=await mt(new yt,void 0,
a.timeout,()=>B(p,s,l,a));if(w.how===pt)return w.value;throw w.how===ht?p.run("timeoutError",a):w.value}catch(y){throw new vt(wt(y))}}async function B(s,l,f,a){
let y=f;if(typeof f=="object"&&f!==null)try{y=await f.externalId()}catch(I){throw s.run("projectError",I)}let p=s.run("connectionKey",a,y),w;try{w=await l.get(p)}catch(I){
throw s.run("connectionError",p,I)}return s.run("connectionValue",a,p,w)}export{qt as PredefinedConnectionError,bt as fetchConnection,Wt as isPredefinedConnectionError};
