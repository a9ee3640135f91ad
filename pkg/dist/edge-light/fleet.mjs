import{isPredefinedConnectionError as _n,PredefinedConnectionError as mn}from"../shared.mjs";async function N(u,a,...f){await void 0;let _=await u.instance();return new Promise((p,g)=>{_.inFlight.add(g);let C=I=>x=>{_.inFlight.delete(g),I(x)};Promise.resolve(
_.run(a,...f)).then(C(p),C(g))})}function U({TextDecoder:u,TextEncoder:a,ask:f,isolatesRequests:_,propertyOf:p,queueMicrotask:g,send:C,textOf:I,toldBy:x,typeOf:R,wait:M}){let k;function Q(r){return i.
ua(r)}function Z(r){return i.va(r)}function $(r){return i.wa(r)}function tt(r){return i.xa(r)}function nt(){return{__proto__:null,a:{__proto__:null,ha:function(t,n){
return Error(m(t,n))},ka:function(t){let n=t,e=typeof n=="boolean"?n:void 0;return b(e)?16777215:e?1:0},fa:function(t){return!t},la:function(t){return typeof t==
"function"},ia:function(t){return typeof t=="string"},ma:function(t){return t===void 0},ga:function(t,n){return t===n},da:function(t,n){let e=n,o=typeof e=="num\
ber"?e:void 0;d().setFloat64((t>>>0)+8,b(o)?0:o,!0),d().setInt32((t>>>0)+0,!b(o),!0)},ja:function(t,n){let e=n,o=typeof e=="string"?e:void 0;var c=b(o)?0:v(o,i.
Ca,i.Da),s=w;d().setInt32((t>>>0)+4,s,!0),d().setInt32((t>>>0)+0,c,!0)},ea:function(t,n){throw new Error(m(t,n))},na:function(t){t._wbg_cb_unref()},m:function(t){
t.abort()},O:function(t,n,e,o,c){t.append(m(n,e),m(o,c))},j:function(t,n,e){return f(t,n,e)},s:function(){return D(function(t,n,e){return t.call(n,e)},arguments)},
e:function(t){t.cancel()},x:function(t,n){let e=n.code;var o=b(e)?0:v(e,i.Ca,i.Da),c=w;d().setInt32((t>>>0)+4,c,!0),d().setInt32((t>>>0)+0,o,!0)},r:function(t){
return t.ended},t:function(){return D(function(t){return Object.entries(t)},arguments)},J:function(t,n){return t[n>>>0]},K:function(t,n){return t[n>>>0]},y:function(t){
return t.hasCause},H:function(t,n,e,o){let c=n.header(m(e,o));var s=b(c)?0:v(c,i.Ca,i.Da),l=w;d().setInt32((t>>>0)+4,l,!0),d().setInt32((t>>>0)+0,s,!0)},o:function(t){
return t.how},B:function(t,n){let e=n.href,o=v(e,i.Ca,i.Da),c=w;d().setInt32((t>>>0)+4,c,!0),d().setInt32((t>>>0)+0,o,!0)},g:function(t){return t.isHtml},l:function(){
return _()},G:function(t){return t.json},b:function(t){return Object.keys(t)},L:function(t){return t.length},w:function(t,n){let e=n.message,o=v(e,i.Ca,i.Da),c=w;
d().setInt32((t>>>0)+4,c,!0),d().setInt32((t>>>0)+0,o,!0)},v:function(t,n){let e=n.name,o=v(e,i.Ca,i.Da),c=w;d().setInt32((t>>>0)+4,c,!0),d().setInt32((t>>>0)+0,
o,!0)},N:function(){return D(function(){return new URLSearchParams},arguments)},U:function(){return new Array},W:function(){return new Map},C:function(){return new AbortController},
Q:function(){return new Object},d:function(t,n){try{var e={a:t,b:n},o=(s,l)=>{let y=e.a;e.a=0;try{return rt(y,e.b,s,l)}finally{e.a=y}};return new Promise(o)}finally{
e.a=0}},X:function(){return Date.now()},a:function(){return performance.now()},A:function(){return D(function(t,n){return new URL(m(t,n))},arguments)},Z:function(){
return D(function(t,n){return JSON.parse(m(t,n))},arguments)},Y:function(t,n){return Date.parse(m(t,n))},k:function(t,n,e){return p(t,m(n,e))},T:function(t){return t.
queueMicrotask},V:function(t){g(t)},_:function(){return Math.random()},E:function(t){return t.redirected},S:function(t){return Promise.resolve(t)},n:function(t,n,e,o,c,s,l,y,dt,H,lt){
return C(t,n,e,m(o,c),m(s,l),m(y,dt),H===0?void 0:m(H,lt))},i:function(t,n,e){return t.set(n,e)},h:function(t,n,e){t[n>>>0]=e},P:function(t,n,e){t[n]=e},D:function(t){
return t.signal},$:function(){let t=typeof globalThis>"u"?void 0:globalThis;return b(t)?0:E(t)},ba:function(){let t=typeof global>"u"?void 0:global;return b(t)?
0:E(t)},aa:function(){let t=typeof self>"u"?void 0:self;return b(t)?0:E(t)},ca:function(){let t=typeof window>"u"?void 0:window;return b(t)?0:E(t)},f:function(t){
return t.status},I:function(t,n,e,o){let c=I(n,m(e,o));var s=b(c)?0:v(c,i.Ca,i.Da),l=w;d().setInt32((t>>>0)+4,l,!0),d().setInt32((t>>>0)+0,s,!0)},c:function(t,n,e){
return t.then(n,e)},R:function(t,n){return t.then(n)},M:function(t){return t.toString()},u:function(t){return x(t)},z:function(t){return R(t)},F:function(t,n){let e=n.
url,o=v(e,i.Ca,i.Da),c=w;d().setInt32((t>>>0)+4,c,!0),d().setInt32((t>>>0)+0,o,!0)},p:function(t){return t.value},q:function(t,n){return M(t,n)},pa:function(t,n){
return ot(t,n,et)},qa:function(t){return t},ra:function(t){return t},sa:function(t,n){return m(t,n)},oa:function(){let t=i.Ha;t.set(0,void 0),t.set(1024,void 0),
t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function et(r,t,n){let e=i.Ba(r,t,n);if(e[1])throw it(e[0])}function rt(r,t,n,e){i.Aa(r,t,n,e)}function E(r){let t=i.
Ga();return i.Ha.set(t,r),t}var J=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>i.Ia(r.a,r.b)),h=null;function d(){
return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==i.ta.buffer)&&(h=new DataView(i.ta.buffer)),h}function m(r,t){return r=r>>>0,ct(
T().subarray(r,r+t))}var O=null;function T(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(i.ta.buffer)),O}function D(r,t){try{return r.apply(this,t)}catch(n){
let e=E(n);return i.Fa(e),i.Ha.get(F)===L&&i.Ja(F),i.Ja(F=i.Ga()),L}}function b(r){return r==null}function ot(r,t,n){let e={a:r,b:t,cnt:1},o=(...c)=>{e.cnt++;let s=e.
a;e.a=0;try{return n(s,e.b,...c)}finally{e.a=s,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--e.cnt===0&&(i.Ia(e.a,e.b),e.a=0,J.unregister(e))},J.register(o,
e,e),o}function v(r,t,n){if(n===void 0){let l=S.encode(r),y=t(l.length,1)>>>0;return T().subarray(y,y+l.length).set(l),w=l.length,y}let e=r.length,o=t(e,1)>>>0,
c=T(),s=0;for(;s<e;s++){let l=r.charCodeAt(s);if(l>127)break;c[o+s]=l}if(s!==e){s!==0&&(r=r.slice(s)),o=n(o,e,e=s+r.length*3,1)>>>0;let l=T().subarray(o+s,o+e),
y=S.encodeInto(r,l);s+=y.written,o=n(o,e,s,1)>>>0}return w=s,o}function it(r){let t=i.Ha.get(r);return i.Ja(r),t}var P=new u("utf-8",{ignoreBOM:!0});P.decode();
var ut=2146435072,j=0;function ct(r){return j+=r.length,j>=ut&&(P=new u("utf-8",{ignoreBOM:!0}),P.decode(),j=r.length),P.decode(r)}var S=new a;"encodeInto"in S||
(S.encodeInto=function(r,t){let n=S.encode(r);return t.set(n),{read:r.length,written:n.length}});var w=0,st,at,i;function ft(r,t){return at=r,i=r.exports,st=t,h=
null,O=null,i.Ka(),i}var L={},F=0;return k={imports:nt,start:ft,functions:{inspectConnection:Q,makeConnectionKey:Z,provisionConnection:$,removeConnection:tt}},k}import _t from"../fleet.wasm?module";function B(){return _t}function V(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as z,Timers as vt}from"../shared.mjs";import{DONE as mt,limited as pt}from"../shared.mjs";import{FUNCTION as W,propertyOf as A,textOf as bt,typeOf as q}from"../shared.mjs";async function G(u,a,f,_,p,g,C,I){
let x=new AbortController,R={method:p,headers:JSON.parse(C),redirect:"manual",signal:x.signal,...I!==void 0&&{body:I}},M=a??fetch,k=await pt(u,f,_,async()=>wt(await M(
g,R))).ended;return k.how!==mt&&x.abort(),k}async function wt(u){let a=A(u,"status"),f=A(u,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||q(A(u,"text"))!==W||
q(A(f,"get"))!==W)return;let p=await u.text();if(typeof p=="string")return{status:a,redirected:!!A(u,"redirected"),url:bt(u,"url")??"",json:gt(p),isHtml:p.trimStart().
startsWith("<"),header:g=>yt(f,g)}}function yt(u,a){try{let f=u.get(a);return typeof f=="string"?f:void 0}catch{return}}function gt(u){try{return u===""?null:JSON.
parse(u)}catch{return}}import{textDecoder as ht,textEncoder as Ct}from"../shared.mjs";import{toldBy as It}from"../shared.mjs";import{propertyOf as xt,textOf as kt,typeOf as Et}from"../shared.mjs";
import{Instance as Ot}from"../shared.mjs";import{Loader as Dt}from"../shared.mjs";function K(){return new Dt(B,()=>{let u=new vt,a=U({TextDecoder:ht(),TextEncoder:Ct(),
isolatesRequests:V,propertyOf:xt,textOf:kt,toldBy:It,typeOf:Et,queueMicrotask:f=>{Promise.resolve().then(f)},send:G.bind(void 0,u),ask:(f,_,p)=>z(u,_,p,()=>f()).
ended,wait:(f,_)=>z(u,f,_,()=>new Promise(()=>{}))});return new Ot(a,()=>u.clearAll())})}var X=K();import{propertyOf as St}from"../shared.mjs";function Y({code:u},a){return u==="ABORTED"?St(a.signal,"reason"):void 0}import{errorData as At,PredefinedConnectionError as Tt}from"../shared.mjs";import{snapshot as Pt}from"../shared.mjs";async function Rt(u){let a=Pt(u);try{return await N(
X,"inspectConnection",a)}catch(f){let _=At(f);throw new Tt(_,Y(_,a))}}export{mn as PredefinedConnectionError,Rt as inspectConnection,_n as isPredefinedConnectionError};
