function V({TextDecoder:c,TextEncoder:a,ask:f,isolatesRequests:d,propertyOf:p,queueMicrotask:v,send:C,textOf:k,toldBy:x,typeOf:M,wait:F}){let I;function Q(r){return i.
ua(r)}function Z(r){return i.va(r)}function $(r){return i.wa(r)}function nn(){return{__proto__:null,a:{__proto__:null,ga:function(n,t){return Error(_(n,t))},ka:function(n){
let t=n,e=typeof t=="boolean"?t:void 0;return y(e)?16777215:e?1:0},ea:function(n){return!n},la:function(n){return typeof n=="function"},ha:function(n){return typeof n==
"string"},ma:function(n){return n===void 0},fa:function(n,t){return n===t},ia:function(n,t){let e=t,o=typeof e=="number"?e:void 0;m().setFloat64((n>>>0)+8,y(o)?
0:o,!0),m().setInt32((n>>>0)+0,!y(o),!0)},ja:function(n,t){let e=t,o=typeof e=="string"?e:void 0;var u=y(o)?0:g(o,i.Ba,i.Ca),s=w;m().setInt32((n>>>0)+4,s,!0),m().
setInt32((n>>>0)+0,u,!0)},da:function(n,t){throw new Error(_(n,t))},na:function(n){n._wbg_cb_unref()},z:function(n){n.abort()},O:function(n,t,e,o,u){n.append(_(
t,e),_(o,u))},k:function(n,t,e){return f(n,t,e)},f:function(){return A(function(n,t,e){return n.call(t,e)},arguments)},I:function(n){n.cancel()},q:function(n,t){
let e=t.code;var o=y(e)?0:g(e,i.Ba,i.Ca),u=w;m().setInt32((n>>>0)+4,u,!0),m().setInt32((n>>>0)+0,o,!0)},g:function(n){return n.ended},m:function(){return A(function(n){
return Object.entries(n)},arguments)},J:function(n,t){return n[t>>>0]},K:function(n,t){return n[t>>>0]},r:function(n){return n.hasCause},E:function(n,t,e,o){let u=t.
header(_(e,o));var s=y(u)?0:g(u,i.Ba,i.Ca),l=w;m().setInt32((n>>>0)+4,l,!0),m().setInt32((n>>>0)+0,s,!0)},i:function(n){return n.how},w:function(n,t){let e=t.href,
o=g(e,i.Ba,i.Ca),u=w;m().setInt32((n>>>0)+4,u,!0),m().setInt32((n>>>0)+0,o,!0)},G:function(n){return n.isHtml},A:function(){return d()},D:function(n){return n.json},
a:function(n){return Object.keys(n)},L:function(n){return n.length},p:function(n,t){let e=t.message,o=g(e,i.Ba,i.Ca),u=w;m().setInt32((n>>>0)+4,u,!0),m().setInt32(
(n>>>0)+0,o,!0)},o:function(n,t){let e=t.name,o=g(e,i.Ba,i.Ca),u=w;m().setInt32((n>>>0)+4,u,!0),m().setInt32((n>>>0)+0,o,!0)},N:function(){return A(function(){return new URLSearchParams},
arguments)},T:function(){return new Array},V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(n,t){
try{var e={a:n,b:t},o=(s,l)=>{let b=e.a;e.a=0;try{return en(b,e.b,s,l)}finally{e.a=b}};return new Promise(o)}finally{e.a=0}},W:function(){return Date.now()},u:function(){
return performance.now()},v:function(){return A(function(n,t){return new URL(_(n,t))},arguments)},Z:function(){return A(function(n,t){return JSON.parse(_(n,t))},
arguments)},X:function(n,t){return Date.parse(_(n,t))},t:function(n,t,e){return p(n,_(t,e))},S:function(n){return n.queueMicrotask},U:function(n){v(n)},_:function(){
return Math.random()},B:function(n){return n.redirected},R:function(n){return Promise.resolve(n)},l:function(n,t,e,o,u,s,l,b,dn,H,mn){return C(n,t,e,_(o,u),_(s,
l),_(b,dn),H===0?void 0:_(H,mn))},h:function(n,t,e){return n.set(t,e)},e:function(n,t,e){n[t>>>0]=e},P:function(n,t,e){n[t]=e},y:function(n){return n.signal},$:function(){
let n=typeof globalThis>"u"?void 0:globalThis;return y(n)?0:P(n)},ba:function(){let n=typeof global>"u"?void 0:global;return y(n)?0:P(n)},aa:function(){let n=typeof self>
"u"?void 0:self;return y(n)?0:P(n)},ca:function(){let n=typeof window>"u"?void 0:window;return y(n)?0:P(n)},F:function(n){return n.status},H:function(n,t,e,o){let u=k(
t,_(e,o));var s=y(u)?0:g(u,i.Ba,i.Ca),l=w;m().setInt32((n>>>0)+4,l,!0),m().setInt32((n>>>0)+0,s,!0)},b:function(n,t,e){return n.then(t,e)},Q:function(n,t){return n.
then(t)},M:function(n){return n.toString()},n:function(n){return x(n)},s:function(n){return M(n)},C:function(n,t){let e=t.url,o=g(e,i.Ba,i.Ca),u=w;m().setInt32(
(n>>>0)+4,u,!0),m().setInt32((n>>>0)+0,o,!0)},j:function(n){return n.value},d:function(n,t){return F(n,t)},pa:function(n,t){return rn(n,t,tn)},qa:function(n){return n},
ra:function(n){return n},sa:function(n,t){return _(n,t)},oa:function(){let n=i.Ga;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,
!1)}}}}function tn(r,n,t){let e=i.Aa(r,n,t);if(e[1])throw on(e[0])}function en(r,n,t,e){i.za(r,n,t,e)}function P(r){let n=i.Fa();return i.Ga.set(n,r),n}var U=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>i.Ha(r.a,r.b)),h=null;function m(){return(h===null||h.buffer.detached===!0||h.buffer.detached===
void 0&&h.buffer!==i.ta.buffer)&&(h=new DataView(i.ta.buffer)),h}function _(r,n){return r=r>>>0,un(T().subarray(r,r+n))}var R=null;function T(){return(R===null||
R.byteLength===0)&&(R=new Uint8Array(i.ta.buffer)),R}function A(r,n){try{return r.apply(this,n)}catch(t){let e=P(t);return i.Ea(e),i.Ga.get(N)===J&&i.Ia(N),i.Ia(
N=i.Fa()),J}}function y(r){return r==null}function rn(r,n,t){let e={a:r,b:n,cnt:1},o=(...u)=>{e.cnt++;let s=e.a;e.a=0;try{return t(s,e.b,...u)}finally{e.a=s,o._wbg_cb_unref()}};
return o._wbg_cb_unref=()=>{--e.cnt===0&&(i.Ha(e.a,e.b),e.a=0,U.unregister(e))},U.register(o,e,e),o}function g(r,n,t){if(t===void 0){let l=S.encode(r),b=n(l.length,
1)>>>0;return T().subarray(b,b+l.length).set(l),w=l.length,b}let e=r.length,o=n(e,1)>>>0,u=T(),s=0;for(;s<e;s++){let l=r.charCodeAt(s);if(l>127)break;u[o+s]=l}if(s!==
e){s!==0&&(r=r.slice(s)),o=t(o,e,e=s+r.length*3,1)>>>0;let l=T().subarray(o+s,o+e),b=S.encodeInto(r,l);s+=b.written,o=t(o,e,s,1)>>>0}return w=s,o}function on(r){
let n=i.Ga.get(r);return i.Ia(r),n}var j=new c("utf-8",{ignoreBOM:!0});j.decode();var cn=2146435072,L=0;function un(r){return L+=r.length,L>=cn&&(j=new c("utf-8",
{ignoreBOM:!0}),j.decode(),L=r.length),j.decode(r)}var S=new a;"encodeInto"in S||(S.encodeInto=function(r,n){let t=S.encode(r);return n.set(t),{read:r.length,written:t.
length}});var w=0,sn,an,i;function fn(r,n){return an=r,i=r.exports,sn=n,h=null,R=null,i.Ja(),i}var J={},N=0;return I={imports:nn,start:fn,functions:{makeConnectionKey:Q,
provisionConnection:Z,removeConnection:$}},I}import ln from"../backend.wasm?module";function W(){return ln}function G(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as gn}from"../shared.mjs";import{DONE as _n,limited as pn}from"../shared.mjs";import{FUNCTION as K,propertyOf as D,textOf as yn,typeOf as q}from"../shared.mjs";async function z(c,a,f,d,p,v,C,k){
let x=new AbortController,M={method:p,headers:JSON.parse(C),redirect:"manual",signal:x.signal,...k!==void 0&&{body:k}},F=a??fetch,I=await pn(c,f,d,async()=>wn(await F(
v,M))).ended;return I.how!==_n&&x.abort(),I}async function wn(c){let a=D(c,"status"),f=D(c,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||q(D(c,"text"))!==K||
q(D(f,"get"))!==K)return;let p=await c.text();if(typeof p=="string")return{status:a,redirected:!!D(c,"redirected"),url:yn(c,"url")??"",json:vn(p),isHtml:p.trimStart().
startsWith("<"),header:v=>bn(f,v)}}function bn(c,a){try{let f=c.get(a);return typeof f=="string"?f:void 0}catch{return}}function vn(c){try{return c===""?null:JSON.
parse(c)}catch{return}}import{textDecoder as hn,textEncoder as Cn}from"../shared.mjs";import{toldBy as kn}from"../shared.mjs";import{propertyOf as xn,textOf as On,typeOf as En}from"../shared.mjs";
import{Instance as In}from"../shared.mjs";import{Loader as Pn}from"../shared.mjs";function Y(){return new Pn(W,()=>{let c=new gn,a=V({TextDecoder:hn(),TextEncoder:Cn(),
isolatesRequests:G,propertyOf:xn,textOf:On,toldBy:kn,typeOf:En,queueMicrotask:f=>{Promise.resolve().then(f)},send:z.bind(void 0,c),ask:(f,d,p)=>X(c,d,p,()=>f()).
ended,wait:(f,d)=>X(c,f,d,()=>new Promise(()=>{}))});return new In(a,()=>c.clearAll())})}var O=Y();async function E(c,a,...f){await void 0;let d=await c.instance();return new Promise((p,v)=>{d.inFlight.add(v);let C=k=>x=>{d.inFlight.delete(v),k(x)};Promise.resolve(
d.run(a,...f)).then(C(p),C(v))})}import{errorData as Rn,PredefinedConnectionError as An}from"../shared.mjs";import{snapshot as Sn}from"../shared.mjs";async function Dn(c){let a=Sn(c);try{return await E(
O,"makeConnectionKey",a)}catch(f){throw new An(Rn(f))}}import{isPredefinedConnectionError as Dt,PredefinedConnectionError as Tt}from"../shared.mjs";import{inspectConnection as Bt}from"./fleet.mjs";import{propertyOf as Tn}from"../shared.mjs";function B({code:c},a){return c==="ABORTED"?Tn(a.signal,"reason"):void 0}import{errorData as jn,PredefinedConnectionError as Bn}from"../shared.mjs";import{snapshot as Mn}from"../shared.mjs";async function Fn(c){let a=Mn(c);try{return await E(
O,"provisionConnection",a)}catch(f){let d=jn(f);throw new Bn(d,B(d,a))}}import{errorData as Ln,PredefinedConnectionError as Nn}from"../shared.mjs";import{snapshot as Un}from"../shared.mjs";async function Jn(c){let a=Un(c);try{return await E(
O,"removeConnection",a)}catch(f){let d=Ln(f);throw new Nn(d,B(d,a))}}export{Tt as PredefinedConnectionError,Dn as connectionKey,Bt as inspectConnection,Dt as isPredefinedConnectionError,Fn as provisionConnection,Jn as removeConnection};
