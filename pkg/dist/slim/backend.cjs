var G=Object.defineProperty;var Ae=Object.getOwnPropertyDescriptor;var Ee=Object.getOwnPropertyNames;var Oe=Object.prototype.hasOwnProperty;var Se=(r,s)=>{for(var c in s)G(r,c,{get:s[c],enumerable:!0})},ke=(r,s,c,b)=>{if(s&&typeof s=="object"||typeof s=="function")for(let _ of Ee(s))!Oe.call(r,_)&&_!==
c&&G(r,_,{get:()=>s[_],enumerable:!(b=Ae(s,_))||b.enumerable});return r};var Ce=r=>ke(G({},"__esModule",{value:!0}),r);var We={};Se(We,{PredefinedConnectionError:()=>F.PredefinedConnectionError,init:()=>$,isPredefinedConnectionError:()=>F.isPredefinedConnectionError,provisionConnection:()=>ue});
module.exports=Ce(We);var F=require("../shared.cjs");function X(r){let s,{TextDecoder:c,TextEncoder:b,ask:_,causeOf:C,errorOf:J,isolatesRequests:I,propertyOf:M,queueMicrotask:N,send:U,textOf:P,toldBy:se,typeOf:ce,
wait:ae}=r;function fe(i){return u.sa(i)}function de(){return{__proto__:null,a:{__proto__:null,fa:function(e,t){return Error(m(e,t))},ia:function(e){let t=e,n=typeof t==
"boolean"?t:void 0;return p(n)?16777215:n?1:0},da:function(e){return!e},ja:function(e){return typeof e=="function"},ga:function(e){return typeof e=="string"},ka:function(e){
return e===void 0},ea:function(e,t){return e===t},ba:function(e,t){let n=t,o=typeof n=="number"?n:void 0;d().setFloat64((e>>>0)+8,p(o)?0:o,!0),d().setInt32((e>>>
0)+0,!p(o),!0)},ha:function(e,t){let n=t,o=typeof n=="string"?n:void 0;var a=p(o)?0:g(o,u.xa,u.ya),f=w;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,a,!0)},
ca:function(e,t){throw new Error(m(e,t))},la:function(e){e._wbg_cb_unref()},p:function(e){e.abort()},M:function(e,t,n,o,a){e.append(m(t,n),m(o,a))},i:function(e,t,n){
return _(e,t,n)},q:function(){return O(function(e,t,n){return e.call(t,n)},arguments)},v:function(e,t){let n=t.code;var o=p(n)?0:g(n,u.xa,u.ya),a=w;d().setInt32(
(e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},r:function(){return O(function(e){return Object.entries(e)},arguments)},H:function(e,t){return e[t>>>0]},I:function(e,t){
return e[t>>>0]},w:function(e){return e.hasCause},D:function(e,t,n,o){let a=t.header(m(n,o));var f=p(a)?0:g(a,u.xa,u.ya),l=w;d().setInt32((e>>>0)+4,l,!0),d().setInt32(
(e>>>0)+0,f,!0)},m:function(e){return e.how},G:function(e,t){let n=t.href,o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},f:function(e){
return e.isHtml},o:function(){return I()},C:function(e){return e.json},b:function(e){return Object.keys(e)},J:function(e){return e.length},u:function(e,t){let n=t.
message,o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},t:function(e,t){let n=t.name,o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,
a,!0),d().setInt32((e>>>0)+0,o,!0)},L:function(){return O(function(){return new URLSearchParams},arguments)},S:function(){return new Array},U:function(){return new Map},
y:function(){return new AbortController},O:function(){return new Object},d:function(e,t){try{var n={a:e,b:t},o=(f,l)=>{let v=n.a;n.a=0;try{return _e(v,n.b,f,l)}finally{
n.a=v}};return new Promise(o)}finally{n.a=0}},V:function(){return Date.now()},a:function(){return performance.now()},F:function(){return O(function(e,t){return new URL(
m(e,t))},arguments)},X:function(){return O(function(e,t){return JSON.parse(m(e,t))},arguments)},W:function(e,t){return Date.parse(m(e,t))},j:function(e,t,n){return M(
e,m(t,n))},R:function(e){return e.queueMicrotask},T:function(e){N(e)},Y:function(){return Math.random()},A:function(e){return e.redirected},Q:function(e){return Promise.
resolve(e)},k:function(e,t,n,o,a,f,l,v,he,H,xe){return U(e,t,n,m(o,a),m(f,l),m(v,he),H===0?void 0:m(H,xe))},h:function(e,t,n){return e.set(t,n)},g:function(e,t,n){
e[t>>>0]=n},N:function(e,t,n){e[t]=n},z:function(e){return e.signal},Z:function(){let e=typeof globalThis>"u"?void 0:globalThis;return p(e)?0:A(e)},$:function(){
let e=typeof global>"u"?void 0:global;return p(e)?0:A(e)},_:function(){let e=typeof self>"u"?void 0:self;return p(e)?0:A(e)},aa:function(){let e=typeof window>"\
u"?void 0:window;return p(e)?0:A(e)},e:function(e){return e.status},E:function(e,t,n,o){let a=P(t,m(n,o));var f=p(a)?0:g(a,u.xa,u.ya),l=w;d().setInt32((e>>>0)+4,
l,!0),d().setInt32((e>>>0)+0,f,!0)},c:function(e,t,n){return e.then(t,n)},P:function(e,t){return e.then(t)},K:function(e){return e.toString()},s:function(e){return se(
e)},x:function(e){return ce(e)},B:function(e,t){let n=t.url,o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},n:function(e){return e.
value},l:function(e,t){return ae(e,t)},na:function(e,t){return me(e,t,le)},oa:function(e){return e},pa:function(e){return e},qa:function(e,t){return m(e,t)},ma:function(){
let e=u.Ca;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function le(i,e,t){let n=u.wa(i,e,t);if(n[1])throw be(n[0])}function _e(i,e,t,n){
u.va(i,e,t,n)}function A(i){let e=u.Ba();return u.Ca.set(e,i),e}var L=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
i=>u.Da(i.a,i.b)),h=null;function d(){return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==u.ra.buffer)&&(h=new DataView(u.ra.buffer)),
h}function m(i,e){return i=i>>>0,pe(T().subarray(i,i+e))}var E=null;function T(){return(E===null||E.byteLength===0)&&(E=new Uint8Array(u.ra.buffer)),E}function O(i,e){
try{return i.apply(this,e)}catch(t){let n=A(t);return u.Aa(n),u.Ca.get(q)===z&&u.Ea(q),u.Ea(q=u.Ba()),z}}function p(i){return i==null}function me(i,e,t){let n={
a:i,b:e,cnt:1},o=(...a)=>{n.cnt++;let f=n.a;n.a=0;try{return t(f,n.b,...a)}finally{n.a=f,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--n.cnt===0&&(u.Da(n.a,
n.b),n.a=0,L.unregister(n))},L.register(o,n,n),o}function g(i,e,t){if(t===void 0){let l=S.encode(i),v=e(l.length,1)>>>0;return T().subarray(v,v+l.length).set(l),
w=l.length,v}let n=i.length,o=e(n,1)>>>0,a=T(),f=0;for(;f<n;f++){let l=i.charCodeAt(f);if(l>127)break;a[o+f]=l}if(f!==n){f!==0&&(i=i.slice(f)),o=t(o,n,n=f+i.length*
3,1)>>>0;let l=T().subarray(o+f,o+n),v=S.encodeInto(i,l);f+=v.written,o=t(o,n,f,1)>>>0}return w=f,o}function be(i){let e=u.Ca.get(i);return u.Ea(i),e}var W=new c(
"utf-8",{ignoreBOM:!0});W.decode();var ye=2146435072,V=0;function pe(i){return V+=i.length,V>=ye&&(W=new c("utf-8",{ignoreBOM:!0}),W.decode(),V=i.length),W.decode(
i)}var S=new b;"encodeInto"in S||(S.encodeInto=function(i,e){let t=S.encode(i);return e.set(t),{read:i.length,written:t.length}});var w=0,we,ve,u;function ge(i,e){
return ve=i,u=i.exports,we=e,h=null,E=null,u.Fa(),u}var z={},q=0;return s={imports:de,start:ge,functions:{provisionConnection:fe}},s}var B;function $(r){B=r}function K(){let r=typeof B=="function"?B():B;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Y):Y(r)}function Y(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var k=require("../shared.cjs");var D=require("../shared.cjs"),y=require("../shared.cjs");async function Z(r,s,c,b,_,C,J,I){let M=new AbortController,N={method:_,headers:JSON.parse(J),redirect:"\
manual",signal:M.signal,...I!==void 0&&{body:I}},U=s??fetch,P=await(0,D.limited)(r,c,b,async()=>Ie(await U(C,N)));return P.how!==D.DONE&&M.abort(),P}async function Ie(r){
let s=(0,y.propertyOf)(r,"status"),c=(0,y.propertyOf)(r,"headers");if(!(Number.isInteger(s)&&s>=0&&s<1e3)||(0,y.typeOf)((0,y.propertyOf)(r,"text"))!==y.FUNCTION||
(0,y.typeOf)((0,y.propertyOf)(c,"get"))!==y.FUNCTION)return;let _=await r.text();if(typeof _=="string")return{status:s,redirected:!!(0,y.propertyOf)(r,"redirect\
ed"),url:(0,y.textOf)(r,"url")??"",json:Pe(_),isHtml:_.trimStart().startsWith("<"),header:C=>Me(c,C)}}function Me(r,s){try{let c=r.get(s);return typeof c=="stri\
ng"?c:void 0}catch{return}}function Pe(r){try{return r===""?null:JSON.parse(r)}catch{return}}var R=require("../shared.cjs"),ee=require("../shared.cjs"),x=require("../shared.cjs"),te=require("../shared.cjs"),ne=require("../shared.cjs"),re=new ne.Loader(K,
()=>{let r=new k.Timers,s=X({TextDecoder:(0,R.textDecoder)(),TextEncoder:(0,R.textEncoder)(),isolatesRequests:Q,propertyOf:x.propertyOf,textOf:x.textOf,toldBy:ee.toldBy,
typeOf:x.typeOf,queueMicrotask:c=>{Promise.resolve().then(c)},send:Z.bind(void 0,r),ask:(c,b,_)=>(0,k.limited)(r,b,_,()=>c()),wait:(c,b)=>(0,k.limited)(r,c,b,()=>new Promise(
()=>{}))});return new te.Instance(s,()=>r.clearAll())});var oe=require("../shared.cjs"),j=require("../shared.cjs"),ie=require("../shared.cjs");async function ue(r){let s=(0,ie.snapshot)(r);try{await void 0;let c=re.instance();
return await("then"in c?await c:c).call("provisionConnection",[s])}catch(c){let b=(0,j.errorData)(c);throw new j.PredefinedConnectionError(b,Te(b,s))}}function Te({
code:r},s){return r==="ABORTED"?(0,oe.propertyOf)(s.signal,"reason"):void 0}
