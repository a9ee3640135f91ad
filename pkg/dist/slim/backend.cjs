var G=Object.defineProperty;var he=Object.getOwnPropertyDescriptor;var Ae=Object.getOwnPropertyNames;var xe=Object.prototype.hasOwnProperty;var Oe=(r,s)=>{for(var c in s)G(r,c,{get:s[c],enumerable:!0})},Ee=(r,s,c,m)=>{if(s&&typeof s=="object"||typeof s=="function")for(let l of Ae(s))!xe.call(r,l)&&l!==
c&&G(r,l,{get:()=>s[l],enumerable:!(m=he(s,l))||m.enumerable});return r};var Se=r=>Ee(G({},"__esModule",{value:!0}),r);var We={};Oe(We,{PredefinedConnectionError:()=>F.PredefinedConnectionError,init:()=>$,isPredefinedConnectionError:()=>F.isPredefinedConnectionError,provisionConnection:()=>ie});
module.exports=Se(We);var F=require("../shared.cjs");function X(r){let s,{TextDecoder:c,TextEncoder:m,ask:l,causeOf:M,errorOf:J,isolatesRequests:P,propertyOf:T,queueMicrotask:N,send:U,textOf:W,typeOf:ue,wait:se}=r;
function ce(o){return u.na(o)}function fe(){return{__proto__:null,a:{__proto__:null,aa:function(e,t){return Error(_(e,t))},da:function(e){let t=e,n=typeof t=="b\
oolean"?t:void 0;return p(n)?16777215:n?1:0},_:function(e){return!e},ea:function(e){return typeof e=="function"},ba:function(e){return typeof e=="string"},fa:function(e){
return e===void 0},$:function(e,t){return e===t},Y:function(e,t){let n=t,i=typeof n=="number"?n:void 0;y().setFloat64((e>>>0)+8,p(i)?0:i,!0),y().setInt32((e>>>0)+
0,!p(i),!0)},ca:function(e,t){let n=t,i=typeof n=="string"?n:void 0;var a=p(i)?0:E(i,u.sa,u.ta),f=v;y().setInt32((e>>>0)+4,f,!0),y().setInt32((e>>>0)+0,a,!0)},Z:function(e,t){
throw new Error(_(e,t))},ga:function(e){e._wbg_cb_unref()},p:function(e){e.abort()},H:function(e,t,n,i,a){e.append(_(t,n),_(i,a))},i:function(e,t,n){return l(e,
t,n)},q:function(){return O(function(e,t,n){return e.call(t,n)},arguments)},r:function(){return O(function(e){return Object.entries(e)},arguments)},C:function(e,t){
return e[t>>>0]},D:function(e,t){return e[t>>>0]},z:function(e,t,n,i){let a=t.header(_(n,i));var f=p(a)?0:E(a,u.sa,u.ta),d=v;y().setInt32((e>>>0)+4,d,!0),y().setInt32(
(e>>>0)+0,f,!0)},m:function(e){return e.how},B:function(e,t){let n=t.href,i=E(n,u.sa,u.ta),a=v;y().setInt32((e>>>0)+4,a,!0),y().setInt32((e>>>0)+0,i,!0)},f:function(e){
return e.isHtml},o:function(){return P()},y:function(e){return e.json},b:function(e){return Object.keys(e)},E:function(e){return e.length},G:function(){return O(
function(){return new URLSearchParams},arguments)},N:function(){return new Array},P:function(){return new Map},u:function(){return new AbortController},J:function(){
return new Object},d:function(e,t){try{var n={a:e,b:t},i=(f,d)=>{let w=n.a;n.a=0;try{return de(w,n.b,f,d)}finally{n.a=w}};return new Promise(i)}finally{n.a=0}},
Q:function(){return Date.now()},a:function(){return performance.now()},A:function(){return O(function(e,t){return new URL(_(e,t))},arguments)},S:function(){return O(
function(e,t){return JSON.parse(_(e,t))},arguments)},R:function(e,t){return Date.parse(_(e,t))},j:function(e,t,n){return T(e,_(t,n))},M:function(e){return e.queueMicrotask},
O:function(e){N(e)},T:function(){return Math.random()},w:function(e){return e.redirected},L:function(e){return Promise.resolve(e)},k:function(e,t,n,i,a,f,d,w,ge,H,ve){
return U(e,t,n,_(i,a),_(f,d),_(w,ge),H===0?void 0:_(H,ve))},h:function(e,t,n){return e.set(t,n)},g:function(e,t,n){e[t>>>0]=n},I:function(e,t,n){e[t]=n},v:function(e){
return e.signal},U:function(){let e=typeof globalThis>"u"?void 0:globalThis;return p(e)?0:A(e)},W:function(){let e=typeof global>"u"?void 0:global;return p(e)?0:
A(e)},V:function(){let e=typeof self>"u"?void 0:self;return p(e)?0:A(e)},X:function(){let e=typeof window>"u"?void 0:window;return p(e)?0:A(e)},e:function(e){return e.
status},s:function(e,t,n,i){let a=W(t,_(n,i));var f=p(a)?0:E(a,u.sa,u.ta),d=v;y().setInt32((e>>>0)+4,d,!0),y().setInt32((e>>>0)+0,f,!0)},c:function(e,t,n){return e.
then(t,n)},K:function(e,t){return e.then(t)},F:function(e){return e.toString()},t:function(e){return ue(e)},x:function(e,t){let n=t.url,i=E(n,u.sa,u.ta),a=v;y().
setInt32((e>>>0)+4,a,!0),y().setInt32((e>>>0)+0,i,!0)},n:function(e){return e.value},l:function(e,t){return se(e,t)},ia:function(e,t){return le(e,t,ae)},ja:function(e){
return e},ka:function(e){return e},la:function(e,t){return _(e,t)},ha:function(){let e=u.xa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.
set(1027,!1)}}}}function ae(o,e,t){let n=u.ra(o,e,t);if(n[1])throw _e(n[0])}function de(o,e,t,n){u.qa(o,e,t,n)}function A(o){let e=u.wa();return u.xa.set(e,o),e}
var L=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>u.ya(o.a,o.b)),g=null;function y(){return(g===null||g.buffer.
detached===!0||g.buffer.detached===void 0&&g.buffer!==u.ma.buffer)&&(g=new DataView(u.ma.buffer)),g}function _(o,e){return o=o>>>0,be(C().subarray(o,o+e))}var x=null;
function C(){return(x===null||x.byteLength===0)&&(x=new Uint8Array(u.ma.buffer)),x}function O(o,e){try{return o.apply(this,e)}catch(t){let n=A(t);return u.va(n),
u.xa.get(q)===z&&u.za(q),u.za(q=u.wa()),z}}function p(o){return o==null}function le(o,e,t){let n={a:o,b:e,cnt:1},i=(...a)=>{n.cnt++;let f=n.a;n.a=0;try{return t(
f,n.b,...a)}finally{n.a=f,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--n.cnt===0&&(u.ya(n.a,n.b),n.a=0,L.unregister(n))},L.register(i,n,n),i}function E(o,e,t){
if(t===void 0){let d=S.encode(o),w=e(d.length,1)>>>0;return C().subarray(w,w+d.length).set(d),v=d.length,w}let n=o.length,i=e(n,1)>>>0,a=C(),f=0;for(;f<n;f++){let d=o.
charCodeAt(f);if(d>127)break;a[i+f]=d}if(f!==n){f!==0&&(o=o.slice(f)),i=t(i,n,n=f+o.length*3,1)>>>0;let d=C().subarray(i+f,i+n),w=S.encodeInto(o,d);f+=w.written,
i=t(i,n,f,1)>>>0}return v=f,i}function _e(o){let e=u.xa.get(o);return u.za(o),e}var R=new c("utf-8",{ignoreBOM:!0});R.decode();var me=2146435072,V=0;function be(o){
return V+=o.length,V>=me&&(R=new c("utf-8",{ignoreBOM:!0}),R.decode(),V=o.length),R.decode(o)}var S=new m;"encodeInto"in S||(S.encodeInto=function(o,e){let t=S.
encode(o);return e.set(t),{read:o.length,written:t.length}});var v=0,ye,pe,u;function we(o,e){return pe=o,u=o.exports,ye=e,g=null,x=null,u.Aa(),u}var z={},q=0;return s=
{imports:fe,start:we,functions:{provisionConnection:ce}},s}var I;function $(r){I=r}function K(){let r=typeof I=="function"?I():I;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Y):Y(r)}function Y(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var k=require("../shared.cjs");var D=require("../shared.cjs"),b=require("../shared.cjs");async function Z(r,s,c,m,l,M,J,P){let T=new AbortController,N={method:l,headers:JSON.parse(J),redirect:"\
manual",signal:T.signal,...P!==void 0&&{body:P}},U=s??fetch,W=await(0,D.limited)(r,c,m,async()=>ke(await U(M,N)));return W.how!==D.DONE&&T.abort(),W}async function ke(r){
let s=(0,b.propertyOf)(r,"status"),c=(0,b.propertyOf)(r,"headers");if(!(Number.isInteger(s)&&s>=0&&s<1e3)||(0,b.typeOf)((0,b.propertyOf)(r,"text"))!==b.FUNCTION||
(0,b.typeOf)((0,b.propertyOf)(c,"get"))!==b.FUNCTION)return;let l=await r.text();if(typeof l=="string")return{status:s,redirected:!!(0,b.propertyOf)(r,"redirect\
ed"),url:(0,b.textOf)(r,"url")??"",json:Pe(l),isHtml:l.trimStart().startsWith("<"),header:M=>Me(c,M)}}function Me(r,s){try{let c=r.get(s);return typeof c=="stri\
ng"?c:void 0}catch{return}}function Pe(r){try{return r===""?null:JSON.parse(r)}catch{return}}var B=require("../shared.cjs"),h=require("../shared.cjs"),ee=require("../shared.cjs"),te=require("../shared.cjs"),ne=new te.Loader(K,()=>{let r=new k.Timers,s=X(
{TextDecoder:(0,B.textDecoder)(),TextEncoder:(0,B.textEncoder)(),isolatesRequests:Q,propertyOf:h.propertyOf,textOf:h.textOf,typeOf:h.typeOf,queueMicrotask:c=>{Promise.
resolve().then(c)},send:Z.bind(void 0,r),ask:(c,m,l)=>(0,k.limited)(r,m,l,()=>c()),wait:(c,m)=>(0,k.limited)(r,c,m,()=>new Promise(()=>{}))});return new ee.Instance(
s,()=>r.clearAll())});var re=require("../shared.cjs"),j=require("../shared.cjs"),oe=require("../shared.cjs");async function ie(r){let s=(0,oe.snapshot)(r);try{await void 0;let c=ne.instance();
return await("then"in c?await c:c).call("provisionConnection",[s])}catch(c){let m=(0,j.errorData)(c);throw new j.PredefinedConnectionError(m,Te(m,s))}}function Te({
code:r},s){return r==="ABORTED"?(0,re.propertyOf)(s.signal,"reason"):void 0}
