import{isPredefinedConnectionError as _t,PredefinedConnectionError as mt}from"../shared.mjs";async function G(u,a,...f){await void 0;let _=await u.instance();return new Promise((b,g)=>{_.inFlight.add(g);let A=x=>S=>{_.inFlight.delete(g),x(S)};Promise.resolve(
_.run(a,...f)).then(A(b),A(g))})}function H({TextDecoder:u,TextEncoder:a,ask:f,isolatesRequests:_,propertyOf:b,queueMicrotask:g,send:A,textOf:x,toldBy:S,typeOf:R,wait:B}){let C;function Z(r){return i.
ua(r)}function ee(r){return i.va(r)}function te(r){return i.wa(r)}function ne(r){return i.xa(r)}function re(){return{__proto__:null,a:{__proto__:null,ha:function(e,t){
return Error(m(e,t))},ka:function(e){let t=e,n=typeof t=="boolean"?t:void 0;return p(n)?16777215:n?1:0},fa:function(e){return!e},la:function(e){return typeof e==
"function"},ia:function(e){return typeof e=="string"},ma:function(e){return e===void 0},ga:function(e,t){return e===t},da:function(e,t){let n=t,o=typeof n=="num\
ber"?n:void 0;d().setFloat64((e>>>0)+8,p(o)?0:o,!0),d().setInt32((e>>>0)+0,!p(o),!0)},ja:function(e,t){let n=t,o=typeof n=="string"?n:void 0;var s=p(o)?0:v(o,i.
Ca,i.Da),c=y;d().setInt32((e>>>0)+4,c,!0),d().setInt32((e>>>0)+0,s,!0)},ea:function(e,t){throw new Error(m(e,t))},na:function(e){e._wbg_cb_unref()},m:function(e){
e.abort()},O:function(e,t,n,o,s){e.append(m(t,n),m(o,s))},j:function(e,t,n){return f(e,t,n)},s:function(){return E(function(e,t,n){return e.call(t,n)},arguments)},
e:function(e){e.cancel()},x:function(e,t){let n=t.code;var o=p(n)?0:v(n,i.Ca,i.Da),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},r:function(e){
return e.ended},t:function(){return E(function(e){return Object.entries(e)},arguments)},J:function(e,t){return e[t>>>0]},K:function(e,t){return e[t>>>0]},y:function(e){
return e.hasCause},H:function(e,t,n,o){let s=t.header(m(n,o));var c=p(s)?0:v(s,i.Ca,i.Da),l=y;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},o:function(e){
return e.how},B:function(e,t){let n=t.href,o=v(n,i.Ca,i.Da),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},g:function(e){return e.isHtml},l:function(){
return _()},G:function(e){return e.json},b:function(e){return Object.keys(e)},L:function(e){return e.length},w:function(e,t){let n=t.message,o=v(n,i.Ca,i.Da),s=y;
d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},v:function(e,t){let n=t.name,o=v(n,i.Ca,i.Da),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,
o,!0)},N:function(){return E(function(){return new URLSearchParams},arguments)},U:function(){return new Array},W:function(){return new Map},C:function(){return new AbortController},
Q:function(){return new Object},d:function(e,t){try{var n={a:e,b:t},o=(c,l)=>{let w=n.a;n.a=0;try{return ue(w,n.b,c,l)}finally{n.a=w}};return new Promise(o)}finally{
n.a=0}},X:function(){return Date.now()},a:function(){return performance.now()},A:function(){return E(function(e,t){return new URL(m(e,t))},arguments)},Z:function(){
return E(function(e,t){return JSON.parse(m(e,t))},arguments)},Y:function(e,t){return Date.parse(m(e,t))},k:function(e,t,n){return b(e,m(t,n))},T:function(e){return e.
queueMicrotask},V:function(e){g(e)},_:function(){return Math.random()},E:function(e){return e.redirected},S:function(e){return Promise.resolve(e)},n:function(e,t,n,o,s,c,l,w,_e,L,me){
return A(e,t,n,m(o,s),m(c,l),m(w,_e),L===0?void 0:m(L,me))},i:function(e,t,n){return e.set(t,n)},h:function(e,t,n){e[t>>>0]=n},P:function(e,t,n){e[t]=n},D:function(e){
return e.signal},$:function(){let e=typeof globalThis>"u"?void 0:globalThis;return p(e)?0:I(e)},ba:function(){let e=typeof global>"u"?void 0:global;return p(e)?
0:I(e)},aa:function(){let e=typeof self>"u"?void 0:self;return p(e)?0:I(e)},ca:function(){let e=typeof window>"u"?void 0:window;return p(e)?0:I(e)},f:function(e){
return e.status},I:function(e,t,n,o){let s=x(t,m(n,o));var c=p(s)?0:v(s,i.Ca,i.Da),l=y;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},c:function(e,t,n){
return e.then(t,n)},R:function(e,t){return e.then(t)},M:function(e){return e.toString()},u:function(e){return S(e)},z:function(e){return R(e)},F:function(e,t){let n=t.
url,o=v(n,i.Ca,i.Da),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},p:function(e){return e.value},q:function(e,t){return B(e,t)},pa:function(e,t){
return ie(e,t,oe)},qa:function(e){return e},ra:function(e){return e},sa:function(e,t){return m(e,t)},oa:function(){let e=i.Ha;e.set(0,void 0),e.set(1024,void 0),
e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function oe(r,e,t){let n=i.Ba(r,e,t);if(n[1])throw se(n[0])}function ue(r,e,t,n){i.Aa(r,e,t,n)}function I(r){let e=i.
Ga();return i.Ha.set(e,r),e}var F=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>i.Ia(r.a,r.b)),h=null;function d(){
return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==i.ta.buffer)&&(h=new DataView(i.ta.buffer)),h}function m(r,e){return r=r>>>0,ae(
M().subarray(r,r+e))}var k=null;function M(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(i.ta.buffer)),k}function E(r,e){try{return r.apply(this,e)}catch(t){
let n=I(t);return i.Fa(n),i.Ha.get(j)===J&&i.Ja(j),i.Ja(j=i.Ga()),J}}function p(r){return r==null}function ie(r,e,t){let n={a:r,b:e,cnt:1},o=(...s)=>{n.cnt++;let c=n.
a;n.a=0;try{return t(c,n.b,...s)}finally{n.a=c,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--n.cnt===0&&(i.Ia(n.a,n.b),n.a=0,F.unregister(n))},F.register(o,
n,n),o}function v(r,e,t){if(t===void 0){let l=O.encode(r),w=e(l.length,1)>>>0;return M().subarray(w,w+l.length).set(l),y=l.length,w}let n=r.length,o=e(n,1)>>>0,
s=M(),c=0;for(;c<n;c++){let l=r.charCodeAt(c);if(l>127)break;s[o+c]=l}if(c!==n){c!==0&&(r=r.slice(c)),o=t(o,n,n=c+r.length*3,1)>>>0;let l=M().subarray(o+c,o+n),
w=O.encodeInto(r,l);c+=w.written,o=t(o,n,c,1)>>>0}return y=c,o}function se(r){let e=i.Ha.get(r);return i.Ja(r),e}var W=new u("utf-8",{ignoreBOM:!0});W.decode();
var ce=2146435072,T=0;function ae(r){return T+=r.length,T>=ce&&(W=new u("utf-8",{ignoreBOM:!0}),W.decode(),T=r.length),W.decode(r)}var O=new a;"encodeInto"in O||
(O.encodeInto=function(r,e){let t=O.encode(r);return e.set(t),{read:r.length,written:t.length}});var y=0,fe,de,i;function le(r,e){return de=r,i=r.exports,fe=e,h=
null,k=null,i.Ka(),i}var J={},j=0;return C={imports:re,start:le,functions:{inspectConnection:Z,makeConnectionKey:ee,provisionConnection:te,removeConnection:ne}},
C}var P;function be(u){P=u}function U(){let u=typeof P=="function"?P():P;if(u===void 0)throw new Error("call init() first");return"then"in u?u.then(N):N(u)}function N(u){
if(!("arrayBuffer"in u))return u;if(!u.ok)throw new Error(`the server answered ${u.status}`);return u.arrayBuffer()}function V(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as Ae}from"../shared.mjs";import{DONE as pe,limited as ye}from"../shared.mjs";import{FUNCTION as q,propertyOf as D,textOf as we,typeOf as z}from"../shared.mjs";async function K(u,a,f,_,b,g,A,x){
let S=new AbortController,R={method:b,headers:JSON.parse(A),redirect:"manual",signal:S.signal,...x!==void 0&&{body:x}},B=a??fetch,C=await ye(u,f,_,async()=>ge(await B(
g,R))).ended;return C.how!==pe&&S.abort(),C}async function ge(u){let a=D(u,"status"),f=D(u,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||z(D(u,"text"))!==q||
z(D(f,"get"))!==q)return;let b=await u.text();if(typeof b=="string")return{status:a,redirected:!!D(u,"redirected"),url:we(u,"url")??"",json:he(b),isHtml:b.trimStart().
startsWith("<"),header:g=>ve(f,g)}}function ve(u,a){try{let f=u.get(a);return typeof f=="string"?f:void 0}catch{return}}function he(u){try{return u===""?null:JSON.
parse(u)}catch{return}}import{textDecoder as xe,textEncoder as Se}from"../shared.mjs";import{toldBy as Ce}from"../shared.mjs";import{propertyOf as Ie,textOf as ke,typeOf as Ee}from"../shared.mjs";
import{Instance as Oe}from"../shared.mjs";import{Loader as De}from"../shared.mjs";function Y(){return new De(U,()=>{let u=new Ae,a=H({TextDecoder:xe(),TextEncoder:Se(),
isolatesRequests:V,propertyOf:Ie,textOf:ke,toldBy:Ce,typeOf:Ee,queueMicrotask:f=>{Promise.resolve().then(f)},send:K.bind(void 0,u),ask:(f,_,b)=>X(u,_,b,()=>f()).
ended,wait:(f,_)=>X(u,f,_,()=>new Promise(()=>{}))});return new Oe(a,()=>u.clearAll())})}var $=Y();import{propertyOf as Me}from"../shared.mjs";function Q({code:u},a){return u==="ABORTED"?Me(a.signal,"reason"):void 0}import{errorData as We,PredefinedConnectionError as Pe}from"../shared.mjs";import{snapshot as Re}from"../shared.mjs";async function Be(u){let a=Re(u);try{return await G(
$,"inspectConnection",a)}catch(f){let _=We(f);throw new Pe(_,Q(_,a))}}export{mt as PredefinedConnectionError,be as init,Be as inspectConnection,_t as isPredefinedConnectionError};
