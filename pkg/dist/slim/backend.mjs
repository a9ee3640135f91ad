function L({TextDecoder:o,TextEncoder:a,ask:f,isolatesRequests:m,propertyOf:p,queueMicrotask:v,send:k,textOf:C,toldBy:R,typeOf:D,wait:F}){let E;function Q(r){return c.
ua(r)}function Z(r){return c.va(r)}function nn(r){return c.wa(r)}function en(){return{__proto__:null,a:{__proto__:null,ga:function(n,e){return Error(_(n,e))},ka:function(n){
let e=n,t=typeof e=="boolean"?e:void 0;return b(t)?16777215:t?1:0},ea:function(n){return!n},la:function(n){return typeof n=="function"},ha:function(n){return typeof n==
"string"},ma:function(n){return n===void 0},fa:function(n,e){return n===e},ia:function(n,e){let t=e,i=typeof t=="number"?t:void 0;d().setFloat64((n>>>0)+8,b(i)?
0:i,!0),d().setInt32((n>>>0)+0,!b(i),!0)},ja:function(n,e){let t=e,i=typeof t=="string"?t:void 0;var s=b(i)?0:g(i,c.Ba,c.Ca),u=y;d().setInt32((n>>>0)+4,u,!0),d().
setInt32((n>>>0)+0,s,!0)},da:function(n,e){throw new Error(_(n,e))},na:function(n){n._wbg_cb_unref()},z:function(n){n.abort()},O:function(n,e,t,i,s){n.append(_(
e,t),_(i,s))},k:function(n,e,t){return f(n,e,t)},f:function(){return S(function(n,e,t){return n.call(e,t)},arguments)},I:function(n){n.cancel()},q:function(n,e){
let t=e.code;var i=b(t)?0:g(t,c.Ba,c.Ca),s=y;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},g:function(n){return n.ended},m:function(){return S(function(n){
return Object.entries(n)},arguments)},J:function(n,e){return n[e>>>0]},K:function(n,e){return n[e>>>0]},r:function(n){return n.hasCause},E:function(n,e,t,i){let s=e.
header(_(t,i));var u=b(s)?0:g(s,c.Ba,c.Ca),l=y;d().setInt32((n>>>0)+4,l,!0),d().setInt32((n>>>0)+0,u,!0)},i:function(n){return n.how},w:function(n,e){let t=e.href,
i=g(t,c.Ba,c.Ca),s=y;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},G:function(n){return n.isHtml},A:function(){return m()},D:function(n){return n.json},
a:function(n){return Object.keys(n)},L:function(n){return n.length},p:function(n,e){let t=e.message,i=g(t,c.Ba,c.Ca),s=y;d().setInt32((n>>>0)+4,s,!0),d().setInt32(
(n>>>0)+0,i,!0)},o:function(n,e){let t=e.name,i=g(t,c.Ba,c.Ca),s=y;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},N:function(){return S(function(){return new URLSearchParams},
arguments)},T:function(){return new Array},V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(n,e){
try{var t={a:n,b:e},i=(u,l)=>{let w=t.a;t.a=0;try{return rn(w,t.b,u,l)}finally{t.a=w}};return new Promise(i)}finally{t.a=0}},W:function(){return Date.now()},u:function(){
return performance.now()},v:function(){return S(function(n,e){return new URL(_(n,e))},arguments)},Z:function(){return S(function(n,e){return JSON.parse(_(n,e))},
arguments)},X:function(n,e){return Date.parse(_(n,e))},t:function(n,e,t){return p(n,_(e,t))},S:function(n){return n.queueMicrotask},U:function(n){v(n)},_:function(){
return Math.random()},B:function(n){return n.redirected},R:function(n){return Promise.resolve(n)},l:function(n,e,t,i,s,u,l,w,ln,V,mn){return k(n,e,t,_(i,s),_(u,
l),_(w,ln),V===0?void 0:_(V,mn))},h:function(n,e,t){return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},P:function(n,e,t){n[e]=t},y:function(n){return n.signal},$:function(){
let n=typeof globalThis>"u"?void 0:globalThis;return b(n)?0:I(n)},ba:function(){let n=typeof global>"u"?void 0:global;return b(n)?0:I(n)},aa:function(){let n=typeof self>
"u"?void 0:self;return b(n)?0:I(n)},ca:function(){let n=typeof window>"u"?void 0:window;return b(n)?0:I(n)},F:function(n){return n.status},H:function(n,e,t,i){let s=C(
e,_(t,i));var u=b(s)?0:g(s,c.Ba,c.Ca),l=y;d().setInt32((n>>>0)+4,l,!0),d().setInt32((n>>>0)+0,u,!0)},b:function(n,e,t){return n.then(e,t)},Q:function(n,e){return n.
then(e)},M:function(n){return n.toString()},n:function(n){return R(n)},s:function(n){return D(n)},C:function(n,e){let t=e.url,i=g(t,c.Ba,c.Ca),s=y;d().setInt32(
(n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},j:function(n){return n.value},d:function(n,e){return F(n,e)},pa:function(n,e){return on(n,e,tn)},qa:function(n){return n},
ra:function(n){return n},sa:function(n,e){return _(n,e)},oa:function(){let n=c.Ga;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,
!1)}}}}function tn(r,n,e){let t=c.Aa(r,n,e);if(t[1])throw cn(t[0])}function rn(r,n,e,t){c.za(r,n,e,t)}function I(r){let n=c.Fa();return c.Ga.set(n,r),n}var U=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.Ha(r.a,r.b)),h=null;function d(){return(h===null||h.buffer.detached===!0||h.buffer.detached===
void 0&&h.buffer!==c.ta.buffer)&&(h=new DataView(c.ta.buffer)),h}function _(r,n){return r=r>>>0,un(M().subarray(r,r+n))}var O=null;function M(){return(O===null||
O.byteLength===0)&&(O=new Uint8Array(c.ta.buffer)),O}function S(r,n){try{return r.apply(this,n)}catch(e){let t=I(e);return c.Ea(t),c.Ga.get(N)===J&&c.Ia(N),c.Ia(
N=c.Fa()),J}}function b(r){return r==null}function on(r,n,e){let t={a:r,b:n,cnt:1},i=(...s)=>{t.cnt++;let u=t.a;t.a=0;try{return e(u,t.b,...s)}finally{t.a=u,i._wbg_cb_unref()}};
return i._wbg_cb_unref=()=>{--t.cnt===0&&(c.Ha(t.a,t.b),t.a=0,U.unregister(t))},U.register(i,t,t),i}function g(r,n,e){if(e===void 0){let l=P.encode(r),w=n(l.length,
1)>>>0;return M().subarray(w,w+l.length).set(l),y=l.length,w}let t=r.length,i=n(t,1)>>>0,s=M(),u=0;for(;u<t;u++){let l=r.charCodeAt(u);if(l>127)break;s[i+u]=l}if(u!==
t){u!==0&&(r=r.slice(u)),i=e(i,t,t=u+r.length*3,1)>>>0;let l=M().subarray(i+u,i+t),w=P.encodeInto(r,l);u+=w.written,i=e(i,t,u,1)>>>0}return y=u,i}function cn(r){
let n=c.Ga.get(r);return c.Ia(r),n}var W=new o("utf-8",{ignoreBOM:!0});W.decode();var sn=2146435072,G=0;function un(r){return G+=r.length,G>=sn&&(W=new o("utf-8",
{ignoreBOM:!0}),W.decode(),G=r.length),W.decode(r)}var P=new a;"encodeInto"in P||(P.encodeInto=function(r,n){let e=P.encode(r);return n.set(e),{read:r.length,written:e.
length}});var y=0,an,fn,c;function dn(r,n){return fn=r,c=r.exports,an=n,h=null,O=null,c.Ja(),c}var J={},N=0;return E={imports:en,start:dn,functions:{makeConnectionKey:Q,
provisionConnection:Z,removeConnection:nn}},E}var T;function _n(o){T=o}function q(){let o=typeof T=="function"?T():T;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(K):K(o)}function K(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}function H(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as $,Timers as hn}from"../shared.mjs";import{DONE as pn,limited as bn}from"../shared.mjs";import{FUNCTION as z,propertyOf as B,textOf as yn,typeOf as X}from"../shared.mjs";async function Y(o,a,f,m,p,v,k,C){
let R=new AbortController,D={method:p,headers:JSON.parse(k),redirect:"manual",signal:R.signal,...C!==void 0&&{body:C}},F=a??fetch,E=await bn(o,f,m,async()=>wn(await F(
v,D))).ended;return E.how!==pn&&R.abort(),E}async function wn(o){let a=B(o,"status"),f=B(o,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||X(B(o,"text"))!==z||
X(B(f,"get"))!==z)return;let p=await o.text();if(typeof p=="string")return{status:a,redirected:!!B(o,"redirected"),url:yn(o,"url")??"",json:gn(p),isHtml:p.trimStart().
startsWith("<"),header:v=>vn(f,v)}}function vn(o,a){try{let f=o.get(a);return typeof f=="string"?f:void 0}catch{return}}function gn(o){try{return o===""?null:JSON.
parse(o)}catch{return}}import{textDecoder as Cn,textEncoder as An}from"../shared.mjs";import{toldBy as xn}from"../shared.mjs";import{propertyOf as kn,textOf as En,typeOf as In}from"../shared.mjs";
import{Instance as On}from"../shared.mjs";import{Loader as Sn}from"../shared.mjs";var A=new Sn(q,()=>{let o=new hn,a=L({TextDecoder:Cn(),TextEncoder:An(),isolatesRequests:H,
propertyOf:kn,textOf:En,toldBy:xn,typeOf:In,queueMicrotask:f=>{Promise.resolve().then(f)},send:Y.bind(void 0,o),ask:(f,m,p)=>$(o,m,p,()=>f()).ended,wait:(f,m)=>$(
o,f,m,()=>new Promise(()=>{}))});return new On(a,()=>o.clearAll())});function x(o,a,...f){return new Promise((m,p)=>{o.inFlight.add(p);let v=k=>C=>{o.inFlight.delete(p),k(C)};Promise.resolve(o.run(a,...f)).then(v(m),v(p))})}import{errorData as Pn,PredefinedConnectionError as Bn}from"../shared.mjs";import{snapshot as Rn}from"../shared.mjs";async function Mn(o){let a=Rn(o);try{return await void 0,
await x(await A.instance(),"makeConnectionKey",a)}catch(f){throw new Bn(Pn(f))}}import{isPredefinedConnectionError as Pe,PredefinedConnectionError as Be}from"../shared.mjs";import{propertyOf as Wn}from"../shared.mjs";function j({code:o},a){return o==="ABORTED"?Wn(a.signal,"reason"):void 0}import{errorData as Tn,PredefinedConnectionError as jn}from"../shared.mjs";import{snapshot as Dn}from"../shared.mjs";async function Fn(o){let a=Dn(o);try{return await void 0,
await x(await A.instance(),"provisionConnection",a)}catch(f){let m=Tn(f);throw new jn(m,j(m,a))}}import{errorData as Gn,PredefinedConnectionError as Nn}from"../shared.mjs";import{snapshot as Un}from"../shared.mjs";async function Jn(o){let a=Un(o);try{return await void 0,
await x(await A.instance(),"removeConnection",a)}catch(f){let m=Gn(f);throw new Nn(m,j(m,a))}}export{Be as PredefinedConnectionError,Mn as connectionKey,_n as init,Pe as isPredefinedConnectionError,Fn as provisionConnection,Jn as removeConnection};
