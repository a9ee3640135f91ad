import{isPredefinedConnectionError as it,PredefinedConnectionError as ct}from"../shared.mjs";import{propertyOf as In}from"../shared.mjs";function J({TextDecoder:c,TextEncoder:a,ask:f,isolatesRequests:m,propertyOf:p,queueMicrotask:g,send:E,textOf:x,toldBy:S,typeOf:M,wait:R}){let k;function Y(o){return i.
sa(o)}function K(){return{__proto__:null,a:{__proto__:null,ea:function(n,t){return Error(l(n,t))},ia:function(n){let t=n,e=typeof t=="boolean"?t:void 0;return b(
e)?16777215:e?1:0},ca:function(n){return!n},ja:function(n){return typeof n=="function"},fa:function(n){return typeof n=="string"},ka:function(n){return n===void 0},
da:function(n,t){return n===t},ga:function(n,t){let e=t,r=typeof e=="number"?e:void 0;d().setFloat64((n>>>0)+8,b(r)?0:r,!0),d().setInt32((n>>>0)+0,!b(r),!0)},ha:function(n,t){
let e=t,r=typeof e=="string"?e:void 0;var u=b(r)?0:v(r,i.xa,i.ya),s=w;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,u,!0)},ba:function(n,t){throw new Error(
l(n,t))},la:function(n){n._wbg_cb_unref()},v:function(n){n.abort()},M:function(n,t,e,r,u){n.append(l(t,e),l(r,u))},i:function(n,t,e){return f(n,t,e)},f:function(){
return C(function(n,t,e){return n.call(t,e)},arguments)},p:function(n,t){let e=t.code;var r=b(e)?0:v(e,i.xa,i.ya),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32(
(n>>>0)+0,r,!0)},l:function(){return C(function(n){return Object.entries(n)},arguments)},H:function(n,t){return n[t>>>0]},I:function(n,t){return n[t>>>0]},q:function(n){
return n.hasCause},A:function(n,t,e,r){let u=t.header(l(e,r));var s=b(u)?0:v(u,i.xa,i.ya),_=w;d().setInt32((n>>>0)+4,_,!0),d().setInt32((n>>>0)+0,s,!0)},e:function(n){
return n.how},G:function(n,t){let e=t.href,r=v(e,i.xa,i.ya),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>0)+0,r,!0)},C:function(n){return n.isHtml},w:function(){
return m()},z:function(n){return n.json},a:function(n){return Object.keys(n)},J:function(n){return n.length},o:function(n,t){let e=t.message,r=v(e,i.xa,i.ya),u=w;
d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>0)+0,r,!0)},n:function(n,t){let e=t.name,r=v(e,i.xa,i.ya),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>0)+0,
r,!0)},L:function(){return C(function(){return new URLSearchParams},arguments)},R:function(){return new Array},T:function(){return new Map},t:function(){return new AbortController},
W:function(){return new Object},c:function(n,t){try{var e={a:n,b:t},r=(s,_)=>{let y=e.a;e.a=0;try{return Z(y,e.b,s,_)}finally{e.a=y}};return new Promise(r)}finally{
e.a=0}},U:function(){return Date.now()},E:function(){return performance.now()},F:function(){return C(function(n,t){return new URL(l(n,t))},arguments)},X:function(){
return C(function(n,t){return JSON.parse(l(n,t))},arguments)},V:function(n,t){return Date.parse(l(n,t))},s:function(n,t,e){return p(n,l(t,e))},Q:function(n){return n.
queueMicrotask},S:function(n){g(n)},Y:function(){return Math.random()},x:function(n){return n.redirected},P:function(n){return Promise.resolve(n)},j:function(n,t,e,r,u,s,_,y,un,U,sn){
return E(n,t,e,l(r,u),l(s,_),l(y,un),U===0?void 0:l(U,sn))},h:function(n,t,e){return n.set(t,e)},d:function(n,t,e){n[t>>>0]=e},N:function(n,t,e){n[t]=e},u:function(n){
return n.signal},Z:function(){let n=typeof globalThis>"u"?void 0:globalThis;return b(n)?0:I(n)},$:function(){let n=typeof global>"u"?void 0:global;return b(n)?0:
I(n)},_:function(){let n=typeof self>"u"?void 0:self;return b(n)?0:I(n)},aa:function(){let n=typeof window>"u"?void 0:window;return b(n)?0:I(n)},B:function(n){return n.
status},D:function(n,t,e,r){let u=x(t,l(e,r));var s=b(u)?0:v(u,i.xa,i.ya),_=w;d().setInt32((n>>>0)+4,_,!0),d().setInt32((n>>>0)+0,s,!0)},b:function(n,t,e){return n.
then(t,e)},O:function(n,t){return n.then(t)},K:function(n){return n.toString()},m:function(n){return S(n)},r:function(n){return M(n)},y:function(n,t){let e=t.url,
r=v(e,i.xa,i.ya),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>0)+0,r,!0)},g:function(n){return n.value},k:function(n,t){return R(n,t)},na:function(n,t){return $(
n,t,Q)},oa:function(n){return n},pa:function(n){return n},qa:function(n,t){return l(n,t)},ma:function(){let n=i.Ca;n.set(0,void 0),n.set(1024,void 0),n.set(1025,
null),n.set(1026,!0),n.set(1027,!1)}}}}function Q(o,n,t){let e=i.wa(o,n,t);if(e[1])throw nn(e[0])}function Z(o,n,t,e){i.va(o,n,t,e)}function I(o){let n=i.Ba();return i.
Ca.set(n,o),n}var B=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>i.Da(o.a,o.b)),h=null;function d(){return(h===
null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==i.ra.buffer)&&(h=new DataView(i.ra.buffer)),h}function l(o,n){return o=o>>>0,en(D().subarray(
o,o+n))}var O=null;function D(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(i.ra.buffer)),O}function C(o,n){try{return o.apply(this,n)}catch(t){let e=I(
t);return i.Aa(e),i.Ca.get(F)===N&&i.Ea(F),i.Ea(F=i.Ba()),N}}function b(o){return o==null}function $(o,n,t){let e={a:o,b:n,cnt:1},r=(...u)=>{e.cnt++;let s=e.a;e.
a=0;try{return t(s,e.b,...u)}finally{e.a=s,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--e.cnt===0&&(i.Da(e.a,e.b),e.a=0,B.unregister(e))},B.register(r,e,e),
r}function v(o,n,t){if(t===void 0){let _=P.encode(o),y=n(_.length,1)>>>0;return D().subarray(y,y+_.length).set(_),w=_.length,y}let e=o.length,r=n(e,1)>>>0,u=D(),
s=0;for(;s<e;s++){let _=o.charCodeAt(s);if(_>127)break;u[r+s]=_}if(s!==e){s!==0&&(o=o.slice(s)),r=t(r,e,e=s+o.length*3,1)>>>0;let _=D().subarray(r+s,r+e),y=P.encodeInto(
o,_);s+=y.written,r=t(r,e,s,1)>>>0}return w=s,r}function nn(o){let n=i.Ca.get(o);return i.Ea(o),n}var T=new c("utf-8",{ignoreBOM:!0});T.decode();var tn=2146435072,
j=0;function en(o){return j+=o.length,j>=tn&&(T=new c("utf-8",{ignoreBOM:!0}),T.decode(),j=o.length),T.decode(o)}var P=new a;"encodeInto"in P||(P.encodeInto=function(o,n){
let t=P.encode(o);return n.set(t),{read:o.length,written:t.length}});var w=0,rn,on,i;function cn(o,n){return on=o,i=o.exports,rn=n,h=null,O=null,i.Fa(),i}var N={},
F=0;return k={imports:K,start:cn,functions:{provisionConnection:Y}},k}import an from"../backend.wasm";function L(){return an}function V(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as H,Timers as bn}from"../shared.mjs";import{DONE as fn,limited as dn}from"../shared.mjs";import{FUNCTION as W,propertyOf as A,textOf as _n,typeOf as q}from"../shared.mjs";async function z(c,a,f,m,p,g,E,x){
let S=new AbortController,M={method:p,headers:JSON.parse(E),redirect:"manual",signal:S.signal,...x!==void 0&&{body:x}},R=a??fetch,k=await dn(c,f,m,async()=>ln(await R(
g,M)));return k.how!==fn&&S.abort(),k}async function ln(c){let a=A(c,"status"),f=A(c,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||q(A(c,"text"))!==W||q(A(
f,"get"))!==W)return;let p=await c.text();if(typeof p=="string")return{status:a,redirected:!!A(c,"redirected"),url:_n(c,"url")??"",json:pn(p),isHtml:p.trimStart().
startsWith("<"),header:g=>mn(f,g)}}function mn(c,a){try{let f=c.get(a);return typeof f=="string"?f:void 0}catch{return}}function pn(c){try{return c===""?null:JSON.
parse(c)}catch{return}}import{textDecoder as wn,textEncoder as yn}from"../shared.mjs";import{toldBy as gn}from"../shared.mjs";import{propertyOf as vn,textOf as hn,typeOf as xn}from"../shared.mjs";
import{Instance as En}from"../shared.mjs";import{Loader as kn}from"../shared.mjs";var G=new kn(L,()=>{let c=new bn,a=J({TextDecoder:wn(),TextEncoder:yn(),isolatesRequests:V,
propertyOf:vn,textOf:hn,toldBy:gn,typeOf:xn,queueMicrotask:f=>{Promise.resolve().then(f)},send:z.bind(void 0,c),ask:(f,m,p)=>H(c,m,p,()=>f()),wait:(f,m)=>H(c,f,
m,()=>new Promise(()=>{}))});return new En(a,()=>c.clearAll())});function X(c,a,...f){return new Promise((m,p)=>{c.inFlight.add(p);let g=E=>x=>{c.inFlight.delete(p),E(x)};Promise.resolve(c.run(a,...f)).then(g(m),g(p))})}import{errorData as On,PredefinedConnectionError as Cn}from"../shared.mjs";import{snapshot as Pn}from"../shared.mjs";async function An(c){let a=Pn(c);try{return await void 0,
await X(await G.instance(),"provisionConnection",a)}catch(f){let m=On(f);throw new Cn(m,Sn(m,a))}}function Sn({code:c},a){return c==="ABORTED"?In(a.signal,"reas\
on"):void 0}export{ct as PredefinedConnectionError,it as isPredefinedConnectionError,An as provisionConnection};
