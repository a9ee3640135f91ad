import{isPredefinedConnectionError as on,PredefinedConnectionError as un}from"../shared.mjs";function q(s){let f,{TextDecoder:a,TextEncoder:m,ask:w,causeOf:C,errorOf:B,isolatesRequests:I,propertyOf:T,queueMicrotask:P,send:M,textOf:A,toldBy:X,typeOf:Y,wait:K}=s;
function Q(o){return i.sa(o)}function Z(){return{__proto__:null,a:{__proto__:null,fa:function(t,n){return Error(l(t,n))},ia:function(t){let n=t,e=typeof n=="boo\
lean"?n:void 0;return p(e)?16777215:e?1:0},da:function(t){return!t},ja:function(t){return typeof t=="function"},ga:function(t){return typeof t=="string"},ka:function(t){
return t===void 0},ea:function(t,n){return t===n},ba:function(t,n){let e=n,r=typeof e=="number"?e:void 0;d().setFloat64((t>>>0)+8,p(r)?0:r,!0),d().setInt32((t>>>
0)+0,!p(r),!0)},ha:function(t,n){let e=n,r=typeof e=="string"?e:void 0;var u=p(r)?0:g(r,i.xa,i.ya),c=b;d().setInt32((t>>>0)+4,c,!0),d().setInt32((t>>>0)+0,u,!0)},
ca:function(t,n){throw new Error(l(t,n))},la:function(t){t._wbg_cb_unref()},p:function(t){t.abort()},M:function(t,n,e,r,u){t.append(l(n,e),l(r,u))},i:function(t,n,e){
return w(t,n,e)},q:function(){return O(function(t,n,e){return t.call(n,e)},arguments)},v:function(t,n){let e=n.code;var r=p(e)?0:g(e,i.xa,i.ya),u=b;d().setInt32(
(t>>>0)+4,u,!0),d().setInt32((t>>>0)+0,r,!0)},r:function(){return O(function(t){return Object.entries(t)},arguments)},H:function(t,n){return t[n>>>0]},I:function(t,n){
return t[n>>>0]},w:function(t){return t.hasCause},D:function(t,n,e,r){let u=n.header(l(e,r));var c=p(u)?0:g(u,i.xa,i.ya),_=b;d().setInt32((t>>>0)+4,_,!0),d().setInt32(
(t>>>0)+0,c,!0)},m:function(t){return t.how},G:function(t,n){let e=n.href,r=g(e,i.xa,i.ya),u=b;d().setInt32((t>>>0)+4,u,!0),d().setInt32((t>>>0)+0,r,!0)},f:function(t){
return t.isHtml},o:function(){return I()},C:function(t){return t.json},b:function(t){return Object.keys(t)},J:function(t){return t.length},u:function(t,n){let e=n.
message,r=g(e,i.xa,i.ya),u=b;d().setInt32((t>>>0)+4,u,!0),d().setInt32((t>>>0)+0,r,!0)},t:function(t,n){let e=n.name,r=g(e,i.xa,i.ya),u=b;d().setInt32((t>>>0)+4,
u,!0),d().setInt32((t>>>0)+0,r,!0)},L:function(){return O(function(){return new URLSearchParams},arguments)},S:function(){return new Array},U:function(){return new Map},
y:function(){return new AbortController},O:function(){return new Object},d:function(t,n){try{var e={a:t,b:n},r=(c,_)=>{let y=e.a;e.a=0;try{return tt(y,e.b,c,_)}finally{
e.a=y}};return new Promise(r)}finally{e.a=0}},V:function(){return Date.now()},a:function(){return performance.now()},F:function(){return O(function(t,n){return new URL(
l(t,n))},arguments)},X:function(){return O(function(t,n){return JSON.parse(l(t,n))},arguments)},W:function(t,n){return Date.parse(l(t,n))},j:function(t,n,e){return T(
t,l(n,e))},R:function(t){return t.queueMicrotask},T:function(t){P(t)},Y:function(){return Math.random()},A:function(t){return t.redirected},Q:function(t){return Promise.
resolve(t)},k:function(t,n,e,r,u,c,_,y,st,U,at){return M(t,n,e,l(r,u),l(c,_),l(y,st),U===0?void 0:l(U,at))},h:function(t,n,e){return t.set(n,e)},g:function(t,n,e){
t[n>>>0]=e},N:function(t,n,e){t[n]=e},z:function(t){return t.signal},Z:function(){let t=typeof globalThis>"u"?void 0:globalThis;return p(t)?0:h(t)},$:function(){
let t=typeof global>"u"?void 0:global;return p(t)?0:h(t)},_:function(){let t=typeof self>"u"?void 0:self;return p(t)?0:h(t)},aa:function(){let t=typeof window>"\
u"?void 0:window;return p(t)?0:h(t)},e:function(t){return t.status},E:function(t,n,e,r){let u=A(n,l(e,r));var c=p(u)?0:g(u,i.xa,i.ya),_=b;d().setInt32((t>>>0)+4,
_,!0),d().setInt32((t>>>0)+0,c,!0)},c:function(t,n,e){return t.then(n,e)},P:function(t,n){return t.then(n)},K:function(t){return t.toString()},s:function(t){return X(
t)},x:function(t){return Y(t)},B:function(t,n){let e=n.url,r=g(e,i.xa,i.ya),u=b;d().setInt32((t>>>0)+4,u,!0),d().setInt32((t>>>0)+0,r,!0)},n:function(t){return t.
value},l:function(t,n){return K(t,n)},na:function(t,n){return nt(t,n,$)},oa:function(t){return t},pa:function(t){return t},qa:function(t,n){return l(t,n)},ma:function(){
let t=i.Ca;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function $(o,t,n){let e=i.wa(o,t,n);if(e[1])throw et(e[0])}function tt(o,t,n,e){
i.va(o,t,n,e)}function h(o){let t=i.Ba();return i.Ca.set(t,o),t}var F=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
o=>i.Da(o.a,o.b)),v=null;function d(){return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==i.ra.buffer)&&(v=new DataView(i.ra.buffer)),
v}function l(o,t){return o=o>>>0,ot(D().subarray(o,o+t))}var x=null;function D(){return(x===null||x.byteLength===0)&&(x=new Uint8Array(i.ra.buffer)),x}function O(o,t){
try{return o.apply(this,t)}catch(n){let e=h(n);return i.Aa(e),i.Ca.get(j)===N&&i.Ea(j),i.Ea(j=i.Ba()),N}}function p(o){return o==null}function nt(o,t,n){let e={
a:o,b:t,cnt:1},r=(...u)=>{e.cnt++;let c=e.a;e.a=0;try{return n(c,e.b,...u)}finally{e.a=c,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--e.cnt===0&&(i.Da(e.a,
e.b),e.a=0,F.unregister(e))},F.register(r,e,e),r}function g(o,t,n){if(n===void 0){let _=E.encode(o),y=t(_.length,1)>>>0;return D().subarray(y,y+_.length).set(_),
b=_.length,y}let e=o.length,r=t(e,1)>>>0,u=D(),c=0;for(;c<e;c++){let _=o.charCodeAt(c);if(_>127)break;u[r+c]=_}if(c!==e){c!==0&&(o=o.slice(c)),r=n(r,e,e=c+o.length*
3,1)>>>0;let _=D().subarray(r+c,r+e),y=E.encodeInto(o,_);c+=y.written,r=n(r,e,c,1)>>>0}return b=c,r}function et(o){let t=i.Ca.get(o);return i.Ea(o),t}var S=new a(
"utf-8",{ignoreBOM:!0});S.decode();var rt=2146435072,R=0;function ot(o){return R+=o.length,R>=rt&&(S=new a("utf-8",{ignoreBOM:!0}),S.decode(),R=o.length),S.decode(
o)}var E=new m;"encodeInto"in E||(E.encodeInto=function(o,t){let n=E.encode(o);return t.set(n),{read:o.length,written:n.length}});var b=0,it,ut,i;function ct(o,t){
return ut=o,i=o.exports,it=t,v=null,x=null,i.Fa(),i}var N={},j=0;return f={imports:Z,start:ct,functions:{provisionConnection:Q}},f}import ft from"../backend.wasm";function J(){return ft}function L(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as H,Timers as yt}from"../shared.mjs";import{DONE as dt,limited as _t}from"../shared.mjs";import{FUNCTION as V,propertyOf as k,textOf as lt,typeOf as W}from"../shared.mjs";async function z(s,f,a,m,w,C,B,I){
let T=new AbortController,P={method:w,headers:JSON.parse(B),redirect:"manual",signal:T.signal,...I!==void 0&&{body:I}},M=f??fetch,A=await _t(s,a,m,async()=>mt(await M(
C,P)));return A.how!==dt&&T.abort(),A}async function mt(s){let f=k(s,"status"),a=k(s,"headers");if(!(Number.isInteger(f)&&f>=0&&f<1e3)||W(k(s,"text"))!==V||W(k(
a,"get"))!==V)return;let w=await s.text();if(typeof w=="string")return{status:f,redirected:!!k(s,"redirected"),url:lt(s,"url")??"",json:bt(w),isHtml:w.trimStart().
startsWith("<"),header:C=>pt(a,C)}}function pt(s,f){try{let a=s.get(f);return typeof a=="string"?a:void 0}catch{return}}function bt(s){try{return s===""?null:JSON.
parse(s)}catch{return}}import{textDecoder as wt,textEncoder as gt}from"../shared.mjs";import{toldBy as vt}from"../shared.mjs";import{propertyOf as ht,textOf as xt,typeOf as Ot}from"../shared.mjs";
import{Instance as Et}from"../shared.mjs";import{Loader as kt}from"../shared.mjs";var G=new kt(J,()=>{let s=new yt,f=q({TextDecoder:wt(),TextEncoder:gt(),isolatesRequests:L,
propertyOf:ht,textOf:xt,toldBy:vt,typeOf:Ot,queueMicrotask:a=>{Promise.resolve().then(a)},send:z.bind(void 0,s),ask:(a,m,w)=>H(s,m,w,()=>a()),wait:(a,m)=>H(s,a,
m,()=>new Promise(()=>{}))});return new Et(f,()=>s.clearAll())});import{propertyOf as Ct}from"../shared.mjs";import{errorData as It,PredefinedConnectionError as Tt}from"../shared.mjs";import{snapshot as At}from"../shared.mjs";
async function Dt(s){let f=At(s);try{await void 0;let a=G.instance();return await("then"in a?await a:a).call("provisionConnection",[f])}catch(a){let m=It(a);throw new Tt(
m,St(m,f))}}function St({code:s},f){return s==="ABORTED"?Ct(f.signal,"reason"):void 0}export{un as PredefinedConnectionError,on as isPredefinedConnectionError,Dt as provisionConnection};
