function V({TextDecoder:i,TextEncoder:a,ask:f,isolatesRequests:d,propertyOf:p,queueMicrotask:v,send:C,textOf:A,toldBy:x,typeOf:D,wait:F}){let O;function Z(r){return c.
ua(r)}function nn(r){return c.va(r)}function en(r){return c.wa(r)}function tn(){return{__proto__:null,a:{__proto__:null,ga:function(n,e){return Error(_(n,e))},ka:function(n){
let e=n,t=typeof e=="boolean"?e:void 0;return y(t)?16777215:t?1:0},ea:function(n){return!n},la:function(n){return typeof n=="function"},ha:function(n){return typeof n==
"string"},ma:function(n){return n===void 0},fa:function(n,e){return n===e},ia:function(n,e){let t=e,o=typeof t=="number"?t:void 0;l().setFloat64((n>>>0)+8,y(o)?
0:o,!0),l().setInt32((n>>>0)+0,!y(o),!0)},ja:function(n,e){let t=e,o=typeof t=="string"?t:void 0;var s=y(o)?0:g(o,c.Ba,c.Ca),u=b;l().setInt32((n>>>0)+4,u,!0),l().
setInt32((n>>>0)+0,s,!0)},da:function(n,e){throw new Error(_(n,e))},na:function(n){n._wbg_cb_unref()},z:function(n){n.abort()},O:function(n,e,t,o,s){n.append(_(
e,t),_(o,s))},k:function(n,e,t){return f(n,e,t)},f:function(){return I(function(n,e,t){return n.call(e,t)},arguments)},I:function(n){n.cancel()},q:function(n,e){
let t=e.code;var o=y(t)?0:g(t,c.Ba,c.Ca),s=b;l().setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},g:function(n){return n.ended},m:function(){return I(function(n){
return Object.entries(n)},arguments)},J:function(n,e){return n[e>>>0]},K:function(n,e){return n[e>>>0]},r:function(n){return n.hasCause},E:function(n,e,t,o){let s=e.
header(_(t,o));var u=y(s)?0:g(s,c.Ba,c.Ca),m=b;l().setInt32((n>>>0)+4,m,!0),l().setInt32((n>>>0)+0,u,!0)},i:function(n){return n.how},w:function(n,e){let t=e.href,
o=g(t,c.Ba,c.Ca),s=b;l().setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},G:function(n){return n.isHtml},A:function(){return d()},D:function(n){return n.json},
a:function(n){return Object.keys(n)},L:function(n){return n.length},p:function(n,e){let t=e.message,o=g(t,c.Ba,c.Ca),s=b;l().setInt32((n>>>0)+4,s,!0),l().setInt32(
(n>>>0)+0,o,!0)},o:function(n,e){let t=e.name,o=g(t,c.Ba,c.Ca),s=b;l().setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},N:function(){return I(function(){return new URLSearchParams},
arguments)},T:function(){return new Array},V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(n,e){
try{var t={a:n,b:e},o=(u,m)=>{let w=t.a;t.a=0;try{return on(w,t.b,u,m)}finally{t.a=w}};return new Promise(o)}finally{t.a=0}},W:function(){return Date.now()},u:function(){
return performance.now()},v:function(){return I(function(n,e){return new URL(_(n,e))},arguments)},Z:function(){return I(function(n,e){return JSON.parse(_(n,e))},
arguments)},X:function(n,e){return Date.parse(_(n,e))},t:function(n,e,t){return p(n,_(e,t))},S:function(n){return n.queueMicrotask},U:function(n){v(n)},_:function(){
return Math.random()},B:function(n){return n.redirected},R:function(n){return Promise.resolve(n)},l:function(n,e,t,o,s,u,m,w,mn,J,_n){return C(n,e,t,_(o,s),_(u,
m),_(w,mn),J===0?void 0:_(J,_n))},h:function(n,e,t){return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},P:function(n,e,t){n[e]=t},y:function(n){return n.signal},$:function(){
let n=typeof globalThis>"u"?void 0:globalThis;return y(n)?0:S(n)},ba:function(){let n=typeof global>"u"?void 0:global;return y(n)?0:S(n)},aa:function(){let n=typeof self>
"u"?void 0:self;return y(n)?0:S(n)},ca:function(){let n=typeof window>"u"?void 0:window;return y(n)?0:S(n)},F:function(n){return n.status},H:function(n,e,t,o){let s=A(
e,_(t,o));var u=y(s)?0:g(s,c.Ba,c.Ca),m=b;l().setInt32((n>>>0)+4,m,!0),l().setInt32((n>>>0)+0,u,!0)},b:function(n,e,t){return n.then(e,t)},Q:function(n,e){return n.
then(e)},M:function(n){return n.toString()},n:function(n){return x(n)},s:function(n){return D(n)},C:function(n,e){let t=e.url,o=g(t,c.Ba,c.Ca),s=b;l().setInt32(
(n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},j:function(n){return n.value},d:function(n,e){return F(n,e)},pa:function(n,e){return cn(n,e,rn)},qa:function(n){return n},
ra:function(n){return n},sa:function(n,e){return _(n,e)},oa:function(){let n=c.Ga;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,
!1)}}}}function rn(r,n,e){let t=c.Aa(r,n,e);if(t[1])throw sn(t[0])}function on(r,n,e,t){c.za(r,n,e,t)}function S(r){let n=c.Fa();return c.Ga.set(n,r),n}var N=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.Ha(r.a,r.b)),h=null;function l(){return(h===null||h.buffer.detached===!0||h.buffer.detached===
void 0&&h.buffer!==c.ta.buffer)&&(h=new DataView(c.ta.buffer)),h}function _(r,n){return r=r>>>0,an(M().subarray(r,r+n))}var P=null;function M(){return(P===null||
P.byteLength===0)&&(P=new Uint8Array(c.ta.buffer)),P}function I(r,n){try{return r.apply(this,n)}catch(e){let t=S(e);return c.Ea(t),c.Ga.get(L)===U&&c.Ia(L),c.Ia(
L=c.Fa()),U}}function y(r){return r==null}function cn(r,n,e){let t={a:r,b:n,cnt:1},o=(...s)=>{t.cnt++;let u=t.a;t.a=0;try{return e(u,t.b,...s)}finally{t.a=u,o._wbg_cb_unref()}};
return o._wbg_cb_unref=()=>{--t.cnt===0&&(c.Ha(t.a,t.b),t.a=0,N.unregister(t))},N.register(o,t,t),o}function g(r,n,e){if(e===void 0){let m=B.encode(r),w=n(m.length,
1)>>>0;return M().subarray(w,w+m.length).set(m),b=m.length,w}let t=r.length,o=n(t,1)>>>0,s=M(),u=0;for(;u<t;u++){let m=r.charCodeAt(u);if(m>127)break;s[o+u]=m}if(u!==
t){u!==0&&(r=r.slice(u)),o=e(o,t,t=u+r.length*3,1)>>>0;let m=M().subarray(o+u,o+t),w=B.encodeInto(r,m);u+=w.written,o=e(o,t,u,1)>>>0}return b=u,o}function sn(r){
let n=c.Ga.get(r);return c.Ia(r),n}var W=new i("utf-8",{ignoreBOM:!0});W.decode();var un=2146435072,G=0;function an(r){return G+=r.length,G>=un&&(W=new i("utf-8",
{ignoreBOM:!0}),W.decode(),G=r.length),W.decode(r)}var B=new a;"encodeInto"in B||(B.encodeInto=function(r,n){let e=B.encode(r);return n.set(e),{read:r.length,written:e.
length}});var b=0,fn,dn,c;function ln(r,n){return dn=r,c=r.exports,fn=n,h=null,P=null,c.Ja(),c}var U={},L=0;return O={imports:tn,start:ln,functions:{makeConnectionKey:Z,
provisionConnection:nn,removeConnection:en}},O}var T;function pn(i){T=i}function K(){let i=typeof T=="function"?T():T;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(H):H(i)}function H(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as $,Timers as Cn}from"../shared.mjs";import{DONE as yn,limited as bn}from"../shared.mjs";import{FUNCTION as z,propertyOf as R,textOf as wn,typeOf as X}from"../shared.mjs";async function Y(i,a,f,d,p,v,C,A){
let x=new AbortController,D={method:p,headers:JSON.parse(C),redirect:"manual",signal:x.signal,...A!==void 0&&{body:A}},F=a??fetch,O=await bn(i,f,d,async()=>vn(await F(
v,D))).ended;return O.how!==yn&&x.abort(),O}async function vn(i){let a=R(i,"status"),f=R(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||X(R(i,"text"))!==z||
X(R(f,"get"))!==z)return;let p=await i.text();if(typeof p=="string")return{status:a,redirected:!!R(i,"redirected"),url:wn(i,"url")??"",json:hn(p),isHtml:p.trimStart().
startsWith("<"),header:v=>gn(f,v)}}function gn(i,a){try{let f=i.get(a);return typeof f=="string"?f:void 0}catch{return}}function hn(i){try{return i===""?null:JSON.
parse(i)}catch{return}}import{textDecoder as An,textEncoder as xn}from"../shared.mjs";import{toldBy as kn}from"../shared.mjs";import{propertyOf as En,textOf as On,typeOf as Sn}from"../shared.mjs";
import{Instance as Pn}from"../shared.mjs";import{Loader as In}from"../shared.mjs";function Q(){return new In(K,()=>{let i=new Cn,a=V({TextDecoder:An(),TextEncoder:xn(),
isolatesRequests:q,propertyOf:En,textOf:On,toldBy:kn,typeOf:Sn,queueMicrotask:f=>{Promise.resolve().then(f)},send:Y.bind(void 0,i),ask:(f,d,p)=>$(i,d,p,()=>f()).
ended,wait:(f,d)=>$(i,f,d,()=>new Promise(()=>{}))});return new Pn(a,()=>i.clearAll())})}var k=Q();async function E(i,a,...f){await void 0;let d=await i.instance();return new Promise((p,v)=>{d.inFlight.add(v);let C=A=>x=>{d.inFlight.delete(v),A(x)};Promise.resolve(
d.run(a,...f)).then(C(p),C(v))})}import{errorData as Bn,PredefinedConnectionError as Rn}from"../shared.mjs";import{snapshot as Mn}from"../shared.mjs";async function Wn(i){let a=Mn(i);try{return await E(
k,"makeConnectionKey",a)}catch(f){throw new Rn(Bn(f))}}import{isPredefinedConnectionError as Me,PredefinedConnectionError as We}from"../shared.mjs";import{propertyOf as Tn}from"../shared.mjs";function j({code:i},a){return i==="ABORTED"?Tn(a.signal,"reason"):void 0}import{errorData as jn,PredefinedConnectionError as Dn}from"../shared.mjs";import{snapshot as Fn}from"../shared.mjs";async function Gn(i){let a=Fn(i);try{return await E(
k,"provisionConnection",a)}catch(f){let d=jn(f);throw new Dn(d,j(d,a))}}import{errorData as Ln,PredefinedConnectionError as Nn}from"../shared.mjs";import{snapshot as Un}from"../shared.mjs";async function Jn(i){let a=Un(i);try{return await E(
k,"removeConnection",a)}catch(f){let d=Ln(f);throw new Nn(d,j(d,a))}}export{We as PredefinedConnectionError,Wn as connectionKey,pn as init,Me as isPredefinedConnectionError,Gn as provisionConnection,Jn as removeConnection};
