import{isPredefinedConnectionError as et,PredefinedConnectionError as rt}from"../shared.mjs";function J(c){let f,{TextDecoder:s,TextEncoder:m,ask:w,causeOf:C,errorOf:F,isolatesRequests:T,propertyOf:A,queueMicrotask:D,send:M,textOf:S,typeOf:X,wait:Y}=c;function K(r){
return i.na(r)}function Q(){return{__proto__:null,a:{__proto__:null,aa:function(n,t){return Error(_(n,t))},da:function(n){let t=n,e=typeof t=="boolean"?t:void 0;
return p(e)?16777215:e?1:0},_:function(n){return!n},ea:function(n){return typeof n=="function"},ba:function(n){return typeof n=="string"},fa:function(n){return n===
void 0},$:function(n,t){return n===t},Y:function(n,t){let e=t,o=typeof e=="number"?e:void 0;l().setFloat64((n>>>0)+8,p(o)?0:o,!0),l().setInt32((n>>>0)+0,!p(o),!0)},
ca:function(n,t){let e=t,o=typeof e=="string"?e:void 0;var a=p(o)?0:x(o,i.sa,i.ta),u=g;l().setInt32((n>>>0)+4,u,!0),l().setInt32((n>>>0)+0,a,!0)},Z:function(n,t){
throw new Error(_(n,t))},ga:function(n){n._wbg_cb_unref()},p:function(n){n.abort()},H:function(n,t,e,o,a){n.append(_(t,e),_(o,a))},i:function(n,t,e){return w(n,
t,e)},q:function(){return O(function(n,t,e){return n.call(t,e)},arguments)},r:function(){return O(function(n){return Object.entries(n)},arguments)},C:function(n,t){
return n[t>>>0]},D:function(n,t){return n[t>>>0]},z:function(n,t,e,o){let a=t.header(_(e,o));var u=p(a)?0:x(a,i.sa,i.ta),d=g;l().setInt32((n>>>0)+4,d,!0),l().setInt32(
(n>>>0)+0,u,!0)},m:function(n){return n.how},B:function(n,t){let e=t.href,o=x(e,i.sa,i.ta),a=g;l().setInt32((n>>>0)+4,a,!0),l().setInt32((n>>>0)+0,o,!0)},f:function(n){
return n.isHtml},o:function(){return T()},y:function(n){return n.json},b:function(n){return Object.keys(n)},E:function(n){return n.length},G:function(){return O(
function(){return new URLSearchParams},arguments)},N:function(){return new Array},P:function(){return new Map},u:function(){return new AbortController},J:function(){
return new Object},d:function(n,t){try{var e={a:n,b:t},o=(u,d)=>{let b=e.a;e.a=0;try{return $(b,e.b,u,d)}finally{e.a=b}};return new Promise(o)}finally{e.a=0}},Q:function(){
return Date.now()},a:function(){return performance.now()},A:function(){return O(function(n,t){return new URL(_(n,t))},arguments)},S:function(){return O(function(n,t){
return JSON.parse(_(n,t))},arguments)},R:function(n,t){return Date.parse(_(n,t))},j:function(n,t,e){return A(n,_(t,e))},M:function(n){return n.queueMicrotask},O:function(n){
D(n)},T:function(){return Math.random()},w:function(n){return n.redirected},L:function(n){return Promise.resolve(n)},k:function(n,t,e,o,a,u,d,b,sn,q,an){return M(
n,t,e,_(o,a),_(u,d),_(b,sn),q===0?void 0:_(q,an))},h:function(n,t,e){return n.set(t,e)},g:function(n,t,e){n[t>>>0]=e},I:function(n,t,e){n[t]=e},v:function(n){return n.
signal},U:function(){let n=typeof globalThis>"u"?void 0:globalThis;return p(n)?0:v(n)},W:function(){let n=typeof global>"u"?void 0:global;return p(n)?0:v(n)},V:function(){
let n=typeof self>"u"?void 0:self;return p(n)?0:v(n)},X:function(){let n=typeof window>"u"?void 0:window;return p(n)?0:v(n)},e:function(n){return n.status},s:function(n,t,e,o){
let a=S(t,_(e,o));var u=p(a)?0:x(a,i.sa,i.ta),d=g;l().setInt32((n>>>0)+4,d,!0),l().setInt32((n>>>0)+0,u,!0)},c:function(n,t,e){return n.then(t,e)},K:function(n,t){
return n.then(t)},F:function(n){return n.toString()},t:function(n){return X(n)},x:function(n,t){let e=t.url,o=x(e,i.sa,i.ta),a=g;l().setInt32((n>>>0)+4,a,!0),l().
setInt32((n>>>0)+0,o,!0)},n:function(n){return n.value},l:function(n,t){return Y(n,t)},ia:function(n,t){return nn(n,t,Z)},ja:function(n){return n},ka:function(n){
return n},la:function(n,t){return _(n,t)},ha:function(){let n=i.xa;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function Z(r,n,t){
let e=i.ra(r,n,t);if(e[1])throw tn(e[0])}function $(r,n,t,e){i.qa(r,n,t,e)}function v(r){let n=i.wa();return i.xa.set(n,r),n}var N=typeof FinalizationRegistry>"\
u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>i.ya(r.a,r.b)),y=null;function l(){return(y===null||y.buffer.detached===!0||y.buffer.detached===
void 0&&y.buffer!==i.ma.buffer)&&(y=new DataView(i.ma.buffer)),y}function _(r,n){return r=r>>>0,rn(I().subarray(r,r+n))}var h=null;function I(){return(h===null||
h.byteLength===0)&&(h=new Uint8Array(i.ma.buffer)),h}function O(r,n){try{return r.apply(this,n)}catch(t){let e=v(t);return i.va(e),i.xa.get(j)===U&&i.za(j),i.za(
j=i.wa()),U}}function p(r){return r==null}function nn(r,n,t){let e={a:r,b:n,cnt:1},o=(...a)=>{e.cnt++;let u=e.a;e.a=0;try{return t(u,e.b,...a)}finally{e.a=u,o._wbg_cb_unref()}};
return o._wbg_cb_unref=()=>{--e.cnt===0&&(i.ya(e.a,e.b),e.a=0,N.unregister(e))},N.register(o,e,e),o}function x(r,n,t){if(t===void 0){let d=E.encode(r),b=n(d.length,
1)>>>0;return I().subarray(b,b+d.length).set(d),g=d.length,b}let e=r.length,o=n(e,1)>>>0,a=I(),u=0;for(;u<e;u++){let d=r.charCodeAt(u);if(d>127)break;a[o+u]=d}if(u!==
e){u!==0&&(r=r.slice(u)),o=t(o,e,e=u+r.length*3,1)>>>0;let d=I().subarray(o+u,o+e),b=E.encodeInto(r,d);u+=b.written,o=t(o,e,u,1)>>>0}return g=u,o}function tn(r){
let n=i.xa.get(r);return i.za(r),n}var P=new s("utf-8",{ignoreBOM:!0});P.decode();var en=2146435072,R=0;function rn(r){return R+=r.length,R>=en&&(P=new s("utf-8",
{ignoreBOM:!0}),P.decode(),R=r.length),P.decode(r)}var E=new m;"encodeInto"in E||(E.encodeInto=function(r,n){let t=E.encode(r);return n.set(t),{read:r.length,written:t.
length}});var g=0,on,un,i;function cn(r,n){return un=r,i=r.exports,on=n,y=null,h=null,i.Aa(),i}var U={},j=0;return f={imports:Q,start:cn,functions:{provisionConnection:K}},
f}import fn from"../backend.wasm";function L(){return fn}function V(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as H,Timers as wn}from"../shared.mjs";import{DONE as dn,limited as _n}from"../shared.mjs";import{FUNCTION as W,propertyOf as k,textOf as ln,typeOf as z}from"../shared.mjs";async function B(c,f,s,m,w,C,F,T){
let A=new AbortController,D={method:w,headers:JSON.parse(F),redirect:"manual",signal:A.signal,...T!==void 0&&{body:T}},M=f??fetch,S=await _n(c,s,m,async()=>mn(await M(
C,D)));return S.how!==dn&&A.abort(),S}async function mn(c){let f=k(c,"status"),s=k(c,"headers");if(!(Number.isInteger(f)&&f>=0&&f<1e3)||z(k(c,"text"))!==W||z(k(
s,"get"))!==W)return;let w=await c.text();if(typeof w=="string")return{status:f,redirected:!!k(c,"redirected"),url:ln(c,"url")??"",json:bn(w),isHtml:w.trimStart().
startsWith("<"),header:C=>pn(s,C)}}function pn(c,f){try{let s=c.get(f);return typeof s=="string"?s:void 0}catch{return}}function bn(c){try{return c===""?null:JSON.
parse(c)}catch{return}}import{textDecoder as yn,textEncoder as gn}from"../shared.mjs";import{propertyOf as vn,textOf as hn,typeOf as On}from"../shared.mjs";import{Instance as xn}from"../shared.mjs";
import{Loader as En}from"../shared.mjs";var G=new En(L,()=>{let c=new wn,f=J({TextDecoder:yn(),TextEncoder:gn(),isolatesRequests:V,propertyOf:vn,textOf:hn,typeOf:On,
queueMicrotask:s=>{Promise.resolve().then(s)},send:B.bind(void 0,c),ask:(s,m,w)=>H(c,m,w,()=>s()),wait:(s,m)=>H(c,s,m,()=>new Promise(()=>{}))});return new xn(f,
()=>c.clearAll())});import{propertyOf as kn}from"../shared.mjs";import{errorData as Cn,PredefinedConnectionError as Tn}from"../shared.mjs";import{snapshot as An}from"../shared.mjs";
async function Sn(c){let f=An(c);try{await void 0;let s=G.instance();return await("then"in s?await s:s).call("provisionConnection",[f])}catch(s){let m=Cn(s);throw new Tn(
m,In(m,f))}}function In({code:c},f){return c==="ABORTED"?kn(f.signal,"reason"):void 0}export{rt as PredefinedConnectionError,et as isPredefinedConnectionError,Sn as provisionConnection};
