import{isPredefinedConnectionError as nt,PredefinedConnectionError as rt}from"../shared.mjs";function V(i){let a,{TextDecoder:c,TextEncoder:m,ask:p,causeOf:S,errorOf:j,isolatesRequests:k,propertyOf:M,queueMicrotask:R,send:I,textOf:P,typeOf:$,wait:K}=i;function Q(r){
return u.na(r)}function Z(){return{__proto__:null,a:{__proto__:null,aa:function(e,t){return Error(l(e,t))},da:function(e){let t=e,n=typeof t=="boolean"?t:void 0;
return b(n)?16777215:n?1:0},_:function(e){return!e},ea:function(e){return typeof e=="function"},ba:function(e){return typeof e=="string"},fa:function(e){return e===
void 0},$:function(e,t){return e===t},Y:function(e,t){let n=t,o=typeof n=="number"?n:void 0;_().setFloat64((e>>>0)+8,b(o)?0:o,!0),_().setInt32((e>>>0)+0,!b(o),!0)},
ca:function(e,t){let n=t,o=typeof n=="string"?n:void 0;var f=b(o)?0:x(o,u.sa,u.ta),s=g;_().setInt32((e>>>0)+4,s,!0),_().setInt32((e>>>0)+0,f,!0)},Z:function(e,t){
throw new Error(l(e,t))},ga:function(e){e._wbg_cb_unref()},p:function(e){e.abort()},H:function(e,t,n,o,f){e.append(l(t,n),l(o,f))},i:function(e,t,n){return p(e,
t,n)},q:function(){return A(function(e,t,n){return e.call(t,n)},arguments)},r:function(){return A(function(e){return Object.entries(e)},arguments)},C:function(e,t){
return e[t>>>0]},D:function(e,t){return e[t>>>0]},z:function(e,t,n,o){let f=t.header(l(n,o));var s=b(f)?0:x(f,u.sa,u.ta),d=g;_().setInt32((e>>>0)+4,d,!0),_().setInt32(
(e>>>0)+0,s,!0)},m:function(e){return e.how},B:function(e,t){let n=t.href,o=x(n,u.sa,u.ta),f=g;_().setInt32((e>>>0)+4,f,!0),_().setInt32((e>>>0)+0,o,!0)},f:function(e){
return e.isHtml},o:function(){return k()},y:function(e){return e.json},b:function(e){return Object.keys(e)},E:function(e){return e.length},G:function(){return A(
function(){return new URLSearchParams},arguments)},N:function(){return new Array},P:function(){return new Map},u:function(){return new AbortController},J:function(){
return new Object},d:function(e,t){try{var n={a:e,b:t},o=(s,d)=>{let y=n.a;n.a=0;try{return te(y,n.b,s,d)}finally{n.a=y}};return new Promise(o)}finally{n.a=0}},
Q:function(){return Date.now()},a:function(){return performance.now()},A:function(){return A(function(e,t){return new URL(l(e,t))},arguments)},S:function(){return A(
function(e,t){return JSON.parse(l(e,t))},arguments)},R:function(e,t){return Date.parse(l(e,t))},j:function(e,t,n){return M(e,l(t,n))},M:function(e){return e.queueMicrotask},
O:function(e){R(e)},T:function(){return Math.random()},w:function(e){return e.redirected},L:function(e){return Promise.resolve(e)},k:function(e,t,n,o,f,s,d,y,fe,U,ae){
return I(e,t,n,l(o,f),l(s,d),l(y,fe),U===0?void 0:l(U,ae))},h:function(e,t,n){return e.set(t,n)},g:function(e,t,n){e[t>>>0]=n},I:function(e,t,n){e[t]=n},v:function(e){
return e.signal},U:function(){let e=typeof globalThis>"u"?void 0:globalThis;return b(e)?0:v(e)},W:function(){let e=typeof global>"u"?void 0:global;return b(e)?0:
v(e)},V:function(){let e=typeof self>"u"?void 0:self;return b(e)?0:v(e)},X:function(){let e=typeof window>"u"?void 0:window;return b(e)?0:v(e)},e:function(e){return e.
status},s:function(e,t,n,o){let f=P(t,l(n,o));var s=b(f)?0:x(f,u.sa,u.ta),d=g;_().setInt32((e>>>0)+4,d,!0),_().setInt32((e>>>0)+0,s,!0)},c:function(e,t,n){return e.
then(t,n)},K:function(e,t){return e.then(t)},F:function(e){return e.toString()},t:function(e){return $(e)},x:function(e,t){let n=t.url,o=x(n,u.sa,u.ta),f=g;_().
setInt32((e>>>0)+4,f,!0),_().setInt32((e>>>0)+0,o,!0)},n:function(e){return e.value},l:function(e,t){return K(e,t)},ia:function(e,t){return ne(e,t,ee)},ja:function(e){
return e},ka:function(e){return e},la:function(e,t){return l(e,t)},ha:function(){let e=u.xa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.
set(1027,!1)}}}}function ee(r,e,t){let n=u.ra(r,e,t);if(n[1])throw re(n[0])}function te(r,e,t,n){u.qa(r,e,t,n)}function v(r){let e=u.wa();return u.xa.set(e,r),e}
var F=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>u.ya(r.a,r.b)),w=null;function _(){return(w===null||w.buffer.
detached===!0||w.buffer.detached===void 0&&w.buffer!==u.ma.buffer)&&(w=new DataView(u.ma.buffer)),w}function l(r,e){return r=r>>>0,ie(T().subarray(r,r+e))}var h=null;
function T(){return(h===null||h.byteLength===0)&&(h=new Uint8Array(u.ma.buffer)),h}function A(r,e){try{return r.apply(this,e)}catch(t){let n=v(t);return u.va(n),
u.xa.get(B)===N&&u.za(B),u.za(B=u.wa()),N}}function b(r){return r==null}function ne(r,e,t){let n={a:r,b:e,cnt:1},o=(...f)=>{n.cnt++;let s=n.a;n.a=0;try{return t(
s,n.b,...f)}finally{n.a=s,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--n.cnt===0&&(u.ya(n.a,n.b),n.a=0,F.unregister(n))},F.register(o,n,n),o}function x(r,e,t){
if(t===void 0){let d=O.encode(r),y=e(d.length,1)>>>0;return T().subarray(y,y+d.length).set(d),g=d.length,y}let n=r.length,o=e(n,1)>>>0,f=T(),s=0;for(;s<n;s++){let d=r.
charCodeAt(s);if(d>127)break;f[o+s]=d}if(s!==n){s!==0&&(r=r.slice(s)),o=t(o,n,n=s+r.length*3,1)>>>0;let d=T().subarray(o+s,o+n),y=O.encodeInto(r,d);s+=y.written,
o=t(o,n,s,1)>>>0}return g=s,o}function re(r){let e=u.xa.get(r);return u.za(r),e}var W=new c("utf-8",{ignoreBOM:!0});W.decode();var oe=2146435072,D=0;function ie(r){
return D+=r.length,D>=oe&&(W=new c("utf-8",{ignoreBOM:!0}),W.decode(),D=r.length),W.decode(r)}var O=new m;"encodeInto"in O||(O.encodeInto=function(r,e){let t=O.
encode(r);return e.set(t),{read:r.length,written:t.length}});var g=0,ue,se,u;function ce(r,e){return se=r,u=r.exports,ue=e,w=null,h=null,u.Aa(),u}var N={},B=0;return a=
{imports:Z,start:ce,functions:{provisionConnection:Q}},a}var C;function de(i){C=i}function G(){let i=typeof C=="function"?C():C;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(q):q(i)}function q(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function J(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as we}from"../shared.mjs";import{DONE as le,limited as _e}from"../shared.mjs";import{FUNCTION as L,propertyOf as E,textOf as me,typeOf as z}from"../shared.mjs";async function H(i,a,c,m,p,S,j,k){
let M=new AbortController,R={method:p,headers:JSON.parse(j),redirect:"manual",signal:M.signal,...k!==void 0&&{body:k}},I=a??fetch,P=await _e(i,c,m,async()=>be(await I(
S,R)));return P.how!==le&&M.abort(),P}async function be(i){let a=E(i,"status"),c=E(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||z(E(i,"text"))!==L||z(E(
c,"get"))!==L)return;let p=await i.text();if(typeof p=="string")return{status:a,redirected:!!E(i,"redirected"),url:me(i,"url")??"",json:pe(p),isHtml:p.trimStart().
startsWith("<"),header:S=>ye(c,S)}}function ye(i,a){try{let c=i.get(a);return typeof c=="string"?c:void 0}catch{return}}function pe(i){try{return i===""?null:JSON.
parse(i)}catch{return}}import{textDecoder as ge,textEncoder as ve}from"../shared.mjs";import{propertyOf as he,textOf as Ae,typeOf as xe}from"../shared.mjs";import{Instance as Oe}from"../shared.mjs";
import{Loader as Ee}from"../shared.mjs";var Y=new Ee(G,()=>{let i=new we,a=V({TextDecoder:ge(),TextEncoder:ve(),isolatesRequests:J,propertyOf:he,textOf:Ae,typeOf:xe,
queueMicrotask:c=>{Promise.resolve().then(c)},send:H.bind(void 0,i),ask:(c,m,p)=>X(i,m,p,()=>c()),wait:(c,m)=>X(i,c,m,()=>new Promise(()=>{}))});return new Oe(a,
()=>i.clearAll())});import{propertyOf as Se}from"../shared.mjs";import{errorData as ke,PredefinedConnectionError as Me}from"../shared.mjs";import{snapshot as Pe}from"../shared.mjs";
async function Te(i){let a=Pe(i);try{await void 0;let c=Y.instance();return await("then"in c?await c:c).call("provisionConnection",[a])}catch(c){let m=ke(c);throw new Me(
m,We(m,a))}}function We({code:i},a){return i==="ABORTED"?Se(a.signal,"reason"):void 0}export{rt as PredefinedConnectionError,de as init,nt as isPredefinedConnectionError,Te as provisionConnection};
