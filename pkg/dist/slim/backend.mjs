import{isPredefinedConnectionError as nt,PredefinedConnectionError as rt}from"../shared.mjs";function V({TextDecoder:i,TextEncoder:d,ask:a,isolatesRequests:m,propertyOf:w,queueMicrotask:h,send:B,textOf:C,toldBy:I,typeOf:R,wait:T}){let A;function $(o){return u.
sa(o)}function K(){return{__proto__:null,a:{__proto__:null,ea:function(e,t){return Error(_(e,t))},ia:function(e){let t=e,n=typeof t=="boolean"?t:void 0;return b(
n)?16777215:n?1:0},ca:function(e){return!e},ja:function(e){return typeof e=="function"},fa:function(e){return typeof e=="string"},ka:function(e){return e===void 0},
da:function(e,t){return e===t},ga:function(e,t){let n=t,r=typeof n=="number"?n:void 0;f().setFloat64((e>>>0)+8,b(r)?0:r,!0),f().setInt32((e>>>0)+0,!b(r),!0)},ha:function(e,t){
let n=t,r=typeof n=="string"?n:void 0;var s=b(r)?0:v(r,u.xa,u.ya),c=y;f().setInt32((e>>>0)+4,c,!0),f().setInt32((e>>>0)+0,s,!0)},ba:function(e,t){throw new Error(
_(e,t))},la:function(e){e._wbg_cb_unref()},v:function(e){e.abort()},M:function(e,t,n,r,s){e.append(_(t,n),_(r,s))},i:function(e,t,n){return a(e,t,n)},f:function(){
return S(function(e,t,n){return e.call(t,n)},arguments)},p:function(e,t){let n=t.code;var r=b(n)?0:v(n,u.xa,u.ya),s=y;f().setInt32((e>>>0)+4,s,!0),f().setInt32(
(e>>>0)+0,r,!0)},l:function(){return S(function(e){return Object.entries(e)},arguments)},H:function(e,t){return e[t>>>0]},I:function(e,t){return e[t>>>0]},q:function(e){
return e.hasCause},A:function(e,t,n,r){let s=t.header(_(n,r));var c=b(s)?0:v(s,u.xa,u.ya),l=y;f().setInt32((e>>>0)+4,l,!0),f().setInt32((e>>>0)+0,c,!0)},e:function(e){
return e.how},G:function(e,t){let n=t.href,r=v(n,u.xa,u.ya),s=y;f().setInt32((e>>>0)+4,s,!0),f().setInt32((e>>>0)+0,r,!0)},C:function(e){return e.isHtml},w:function(){
return m()},z:function(e){return e.json},a:function(e){return Object.keys(e)},J:function(e){return e.length},o:function(e,t){let n=t.message,r=v(n,u.xa,u.ya),s=y;
f().setInt32((e>>>0)+4,s,!0),f().setInt32((e>>>0)+0,r,!0)},n:function(e,t){let n=t.name,r=v(n,u.xa,u.ya),s=y;f().setInt32((e>>>0)+4,s,!0),f().setInt32((e>>>0)+0,
r,!0)},L:function(){return S(function(){return new URLSearchParams},arguments)},R:function(){return new Array},T:function(){return new Map},t:function(){return new AbortController},
W:function(){return new Object},c:function(e,t){try{var n={a:e,b:t},r=(c,l)=>{let p=n.a;n.a=0;try{return Z(p,n.b,c,l)}finally{n.a=p}};return new Promise(r)}finally{
n.a=0}},U:function(){return Date.now()},E:function(){return performance.now()},F:function(){return S(function(e,t){return new URL(_(e,t))},arguments)},X:function(){
return S(function(e,t){return JSON.parse(_(e,t))},arguments)},V:function(e,t){return Date.parse(_(e,t))},s:function(e,t,n){return w(e,_(t,n))},Q:function(e){return e.
queueMicrotask},S:function(e){h(e)},Y:function(){return Math.random()},x:function(e){return e.redirected},P:function(e){return Promise.resolve(e)},j:function(e,t,n,r,s,c,l,p,se,U,ce){
return B(e,t,n,_(r,s),_(c,l),_(p,se),U===0?void 0:_(U,ce))},h:function(e,t,n){return e.set(t,n)},d:function(e,t,n){e[t>>>0]=n},N:function(e,t,n){e[t]=n},u:function(e){
return e.signal},Z:function(){let e=typeof globalThis>"u"?void 0:globalThis;return b(e)?0:x(e)},$:function(){let e=typeof global>"u"?void 0:global;return b(e)?0:
x(e)},_:function(){let e=typeof self>"u"?void 0:self;return b(e)?0:x(e)},aa:function(){let e=typeof window>"u"?void 0:window;return b(e)?0:x(e)},B:function(e){return e.
status},D:function(e,t,n,r){let s=C(t,_(n,r));var c=b(s)?0:v(s,u.xa,u.ya),l=y;f().setInt32((e>>>0)+4,l,!0),f().setInt32((e>>>0)+0,c,!0)},b:function(e,t,n){return e.
then(t,n)},O:function(e,t){return e.then(t)},K:function(e){return e.toString()},m:function(e){return I(e)},r:function(e){return R(e)},y:function(e,t){let n=t.url,
r=v(n,u.xa,u.ya),s=y;f().setInt32((e>>>0)+4,s,!0),f().setInt32((e>>>0)+0,r,!0)},g:function(e){return e.value},k:function(e,t){return T(e,t)},na:function(e,t){return ee(
e,t,Q)},oa:function(e){return e},pa:function(e){return e},qa:function(e,t){return _(e,t)},ma:function(){let e=u.Ca;e.set(0,void 0),e.set(1024,void 0),e.set(1025,
null),e.set(1026,!0),e.set(1027,!1)}}}}function Q(o,e,t){let n=u.wa(o,e,t);if(n[1])throw te(n[0])}function Z(o,e,t,n){u.va(o,e,t,n)}function x(o){let e=u.Ba();return u.
Ca.set(e,o),e}var F=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>u.Da(o.a,o.b)),g=null;function f(){return(g===
null||g.buffer.detached===!0||g.buffer.detached===void 0&&g.buffer!==u.ra.buffer)&&(g=new DataView(u.ra.buffer)),g}function _(o,e){return o=o>>>0,re(M().subarray(
o,o+e))}var E=null;function M(){return(E===null||E.byteLength===0)&&(E=new Uint8Array(u.ra.buffer)),E}function S(o,e){try{return o.apply(this,e)}catch(t){let n=x(
t);return u.Aa(n),u.Ca.get(j)===N&&u.Ea(j),u.Ea(j=u.Ba()),N}}function b(o){return o==null}function ee(o,e,t){let n={a:o,b:e,cnt:1},r=(...s)=>{n.cnt++;let c=n.a;
n.a=0;try{return t(c,n.b,...s)}finally{n.a=c,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--n.cnt===0&&(u.Da(n.a,n.b),n.a=0,F.unregister(n))},F.register(r,n,
n),r}function v(o,e,t){if(t===void 0){let l=O.encode(o),p=e(l.length,1)>>>0;return M().subarray(p,p+l.length).set(l),y=l.length,p}let n=o.length,r=e(n,1)>>>0,s=M(),
c=0;for(;c<n;c++){let l=o.charCodeAt(c);if(l>127)break;s[r+c]=l}if(c!==n){c!==0&&(o=o.slice(c)),r=t(r,n,n=c+o.length*3,1)>>>0;let l=M().subarray(r+c,r+n),p=O.encodeInto(
o,l);c+=p.written,r=t(r,n,c,1)>>>0}return y=c,r}function te(o){let e=u.Ca.get(o);return u.Ea(o),e}var P=new i("utf-8",{ignoreBOM:!0});P.decode();var ne=2146435072,
D=0;function re(o){return D+=o.length,D>=ne&&(P=new i("utf-8",{ignoreBOM:!0}),P.decode(),D=o.length),P.decode(o)}var O=new d;"encodeInto"in O||(O.encodeInto=function(o,e){
let t=O.encode(o);return e.set(t),{read:o.length,written:t.length}});var y=0,oe,ie,u;function ue(o,e){return ie=o,u=o.exports,oe=e,g=null,E=null,u.Fa(),u}var N={},
j=0;return A={imports:K,start:ue,functions:{provisionConnection:$}},A}var W;function ae(i){W=i}function J(){let i=typeof W=="function"?W():W;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(G):G(i)}function G(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function L(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as ye}from"../shared.mjs";import{DONE as fe,limited as de}from"../shared.mjs";import{FUNCTION as q,propertyOf as k,textOf as le,typeOf as z}from"../shared.mjs";async function H(i,d,a,m,w,h,B,C){
let I=new AbortController,R={method:w,headers:JSON.parse(B),redirect:"manual",signal:I.signal,...C!==void 0&&{body:C}},T=d??fetch,A=await de(i,a,m,async()=>_e(await T(
h,R)));return A.how!==fe&&I.abort(),A}async function _e(i){let d=k(i,"status"),a=k(i,"headers");if(!(Number.isInteger(d)&&d>=0&&d<1e3)||z(k(i,"text"))!==q||z(k(
a,"get"))!==q)return;let w=await i.text();if(typeof w=="string")return{status:d,redirected:!!k(i,"redirected"),url:le(i,"url")??"",json:be(w),isHtml:w.trimStart().
startsWith("<"),header:h=>me(a,h)}}function me(i,d){try{let a=i.get(d);return typeof a=="string"?a:void 0}catch{return}}function be(i){try{return i===""?null:JSON.
parse(i)}catch{return}}import{textDecoder as pe,textEncoder as we}from"../shared.mjs";import{toldBy as ve}from"../shared.mjs";import{propertyOf as ge,textOf as he,typeOf as Ae}from"../shared.mjs";
import{Instance as xe}from"../shared.mjs";import{Loader as Ee}from"../shared.mjs";var Y=new Ee(J,()=>{let i=new ye,d=V({TextDecoder:pe(),TextEncoder:we(),isolatesRequests:L,
propertyOf:ge,textOf:he,toldBy:ve,typeOf:Ae,queueMicrotask:a=>{Promise.resolve().then(a)},send:H.bind(void 0,i),ask:(a,m,w)=>X(i,m,w,()=>a()),wait:(a,m)=>X(i,a,
m,()=>new Promise(()=>{}))});return new xe(d,()=>i.clearAll())});import{propertyOf as Se}from"../shared.mjs";import{errorData as Oe,PredefinedConnectionError as ke}from"../shared.mjs";import{snapshot as Ce}from"../shared.mjs";
async function Ie(i){let d=Ce(i);try{await void 0;let a=Y.instance();return await("then"in a?await a:a).call("provisionConnection",[d])}catch(a){let m=Oe(a);throw new ke(
m,Me(m,d))}}function Me({code:i},d){return i==="ABORTED"?Se(d.signal,"reason"):void 0}export{rt as PredefinedConnectionError,ae as init,nt as isPredefinedConnectionError,Ie as provisionConnection};
