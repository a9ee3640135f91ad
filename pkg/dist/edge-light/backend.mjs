import{isPredefinedConnectionError as nn,PredefinedConnectionError as en}from"../shared.mjs";function J({TextDecoder:u,TextEncoder:d,ask:a,isolatesRequests:m,propertyOf:w,queueMicrotask:h,send:T,textOf:A,toldBy:S,typeOf:M,wait:R}){let x;function X(o){return i.
sa(o)}function Y(){return{__proto__:null,a:{__proto__:null,ea:function(t,n){return Error(l(t,n))},ia:function(t){let n=t,e=typeof n=="boolean"?n:void 0;return p(
e)?16777215:e?1:0},ca:function(t){return!t},ja:function(t){return typeof t=="function"},fa:function(t){return typeof t=="string"},ka:function(t){return t===void 0},
da:function(t,n){return t===n},ga:function(t,n){let e=n,r=typeof e=="number"?e:void 0;f().setFloat64((t>>>0)+8,p(r)?0:r,!0),f().setInt32((t>>>0)+0,!p(r),!0)},ha:function(t,n){
let e=n,r=typeof e=="string"?e:void 0;var c=p(r)?0:g(r,i.xa,i.ya),s=b;f().setInt32((t>>>0)+4,s,!0),f().setInt32((t>>>0)+0,c,!0)},ba:function(t,n){throw new Error(
l(t,n))},la:function(t){t._wbg_cb_unref()},v:function(t){t.abort()},M:function(t,n,e,r,c){t.append(l(n,e),l(r,c))},i:function(t,n,e){return a(t,n,e)},f:function(){
return C(function(t,n,e){return t.call(n,e)},arguments)},p:function(t,n){let e=n.code;var r=p(e)?0:g(e,i.xa,i.ya),c=b;f().setInt32((t>>>0)+4,c,!0),f().setInt32(
(t>>>0)+0,r,!0)},l:function(){return C(function(t){return Object.entries(t)},arguments)},H:function(t,n){return t[n>>>0]},I:function(t,n){return t[n>>>0]},q:function(t){
return t.hasCause},A:function(t,n,e,r){let c=n.header(l(e,r));var s=p(c)?0:g(c,i.xa,i.ya),_=b;f().setInt32((t>>>0)+4,_,!0),f().setInt32((t>>>0)+0,s,!0)},e:function(t){
return t.how},G:function(t,n){let e=n.href,r=g(e,i.xa,i.ya),c=b;f().setInt32((t>>>0)+4,c,!0),f().setInt32((t>>>0)+0,r,!0)},C:function(t){return t.isHtml},w:function(){
return m()},z:function(t){return t.json},a:function(t){return Object.keys(t)},J:function(t){return t.length},o:function(t,n){let e=n.message,r=g(e,i.xa,i.ya),c=b;
f().setInt32((t>>>0)+4,c,!0),f().setInt32((t>>>0)+0,r,!0)},n:function(t,n){let e=n.name,r=g(e,i.xa,i.ya),c=b;f().setInt32((t>>>0)+4,c,!0),f().setInt32((t>>>0)+0,
r,!0)},L:function(){return C(function(){return new URLSearchParams},arguments)},R:function(){return new Array},T:function(){return new Map},t:function(){return new AbortController},
W:function(){return new Object},c:function(t,n){try{var e={a:t,b:n},r=(s,_)=>{let y=e.a;e.a=0;try{return Q(y,e.b,s,_)}finally{e.a=y}};return new Promise(r)}finally{
e.a=0}},U:function(){return Date.now()},E:function(){return performance.now()},F:function(){return C(function(t,n){return new URL(l(t,n))},arguments)},X:function(){
return C(function(t,n){return JSON.parse(l(t,n))},arguments)},V:function(t,n){return Date.parse(l(t,n))},s:function(t,n,e){return w(t,l(n,e))},Q:function(t){return t.
queueMicrotask},S:function(t){h(t)},Y:function(){return Math.random()},x:function(t){return t.redirected},P:function(t){return Promise.resolve(t)},j:function(t,n,e,r,c,s,_,y,it,U,ct){
return T(t,n,e,l(r,c),l(s,_),l(y,it),U===0?void 0:l(U,ct))},h:function(t,n,e){return t.set(n,e)},d:function(t,n,e){t[n>>>0]=e},N:function(t,n,e){t[n]=e},u:function(t){
return t.signal},Z:function(){let t=typeof globalThis>"u"?void 0:globalThis;return p(t)?0:E(t)},$:function(){let t=typeof global>"u"?void 0:global;return p(t)?0:
E(t)},_:function(){let t=typeof self>"u"?void 0:self;return p(t)?0:E(t)},aa:function(){let t=typeof window>"u"?void 0:window;return p(t)?0:E(t)},B:function(t){return t.
status},D:function(t,n,e,r){let c=A(n,l(e,r));var s=p(c)?0:g(c,i.xa,i.ya),_=b;f().setInt32((t>>>0)+4,_,!0),f().setInt32((t>>>0)+0,s,!0)},b:function(t,n,e){return t.
then(n,e)},O:function(t,n){return t.then(n)},K:function(t){return t.toString()},m:function(t){return S(t)},r:function(t){return M(t)},y:function(t,n){let e=n.url,
r=g(e,i.xa,i.ya),c=b;f().setInt32((t>>>0)+4,c,!0),f().setInt32((t>>>0)+0,r,!0)},g:function(t){return t.value},k:function(t,n){return R(t,n)},na:function(t,n){return Z(
t,n,K)},oa:function(t){return t},pa:function(t){return t},qa:function(t,n){return l(t,n)},ma:function(){let t=i.Ca;t.set(0,void 0),t.set(1024,void 0),t.set(1025,
null),t.set(1026,!0),t.set(1027,!1)}}}}function K(o,t,n){let e=i.wa(o,t,n);if(e[1])throw $(e[0])}function Q(o,t,n,e){i.va(o,t,n,e)}function E(o){let t=i.Ba();return i.
Ca.set(t,o),t}var B=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>i.Da(o.a,o.b)),v=null;function f(){return(v===
null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==i.ra.buffer)&&(v=new DataView(i.ra.buffer)),v}function l(o,t){return o=o>>>0,nt(P().subarray(
o,o+t))}var O=null;function P(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(i.ra.buffer)),O}function C(o,t){try{return o.apply(this,t)}catch(n){let e=E(
n);return i.Aa(e),i.Ca.get(F)===N&&i.Ea(F),i.Ea(F=i.Ba()),N}}function p(o){return o==null}function Z(o,t,n){let e={a:o,b:t,cnt:1},r=(...c)=>{e.cnt++;let s=e.a;e.
a=0;try{return n(s,e.b,...c)}finally{e.a=s,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--e.cnt===0&&(i.Da(e.a,e.b),e.a=0,B.unregister(e))},B.register(r,e,e),
r}function g(o,t,n){if(n===void 0){let _=I.encode(o),y=t(_.length,1)>>>0;return P().subarray(y,y+_.length).set(_),b=_.length,y}let e=o.length,r=t(e,1)>>>0,c=P(),
s=0;for(;s<e;s++){let _=o.charCodeAt(s);if(_>127)break;c[r+s]=_}if(s!==e){s!==0&&(o=o.slice(s)),r=n(r,e,e=s+o.length*3,1)>>>0;let _=P().subarray(r+s,r+e),y=I.encodeInto(
o,_);s+=y.written,r=n(r,e,s,1)>>>0}return b=s,r}function $(o){let t=i.Ca.get(o);return i.Ea(o),t}var D=new u("utf-8",{ignoreBOM:!0});D.decode();var tt=2146435072,
j=0;function nt(o){return j+=o.length,j>=tt&&(D=new u("utf-8",{ignoreBOM:!0}),D.decode(),j=o.length),D.decode(o)}var I=new d;"encodeInto"in I||(I.encodeInto=function(o,t){
let n=I.encode(o);return t.set(n),{read:o.length,written:n.length}});var b=0,et,rt,i;function ot(o,t){return rt=o,i=o.exports,et=t,v=null,O=null,i.Fa(),i}var N={},
F=0;return x={imports:Y,start:ot,functions:{provisionConnection:X}},x}import ut from"../backend.wasm?module";function L(){return ut}function V(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as H,Timers as mt}from"../shared.mjs";import{DONE as st,limited as at}from"../shared.mjs";import{FUNCTION as W,propertyOf as k,textOf as ft,typeOf as q}from"../shared.mjs";async function z(u,d,a,m,w,h,T,A){
let S=new AbortController,M={method:w,headers:JSON.parse(T),redirect:"manual",signal:S.signal,...A!==void 0&&{body:A}},R=d??fetch,x=await at(u,a,m,async()=>dt(await R(
h,M)));return x.how!==st&&S.abort(),x}async function dt(u){let d=k(u,"status"),a=k(u,"headers");if(!(Number.isInteger(d)&&d>=0&&d<1e3)||q(k(u,"text"))!==W||q(k(
a,"get"))!==W)return;let w=await u.text();if(typeof w=="string")return{status:d,redirected:!!k(u,"redirected"),url:ft(u,"url")??"",json:lt(w),isHtml:w.trimStart().
startsWith("<"),header:h=>_t(a,h)}}function _t(u,d){try{let a=u.get(d);return typeof a=="string"?a:void 0}catch{return}}function lt(u){try{return u===""?null:JSON.
parse(u)}catch{return}}import{textDecoder as pt,textEncoder as bt}from"../shared.mjs";import{toldBy as yt}from"../shared.mjs";import{propertyOf as wt,textOf as gt,typeOf as vt}from"../shared.mjs";
import{Instance as ht}from"../shared.mjs";import{Loader as xt}from"../shared.mjs";var G=new xt(L,()=>{let u=new mt,d=J({TextDecoder:pt(),TextEncoder:bt(),isolatesRequests:V,
propertyOf:wt,textOf:gt,toldBy:yt,typeOf:vt,queueMicrotask:a=>{Promise.resolve().then(a)},send:z.bind(void 0,u),ask:(a,m,w)=>H(u,m,w,()=>a()),wait:(a,m)=>H(u,a,
m,()=>new Promise(()=>{}))});return new ht(d,()=>u.clearAll())});import{propertyOf as Et}from"../shared.mjs";import{errorData as Ot,PredefinedConnectionError as Ct}from"../shared.mjs";import{snapshot as It}from"../shared.mjs";
async function kt(u){let d=It(u);try{await void 0;let a=G.instance();return await("then"in a?await a:a).call("provisionConnection",[d])}catch(a){let m=Ot(a);throw new Ct(
m,At(m,d))}}function At({code:u},d){return u==="ABORTED"?Et(d.signal,"reason"):void 0}export{en as PredefinedConnectionError,nn as isPredefinedConnectionError,kt as provisionConnection};
