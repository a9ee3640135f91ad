import{isPredefinedConnectionError as Ue,PredefinedConnectionError as qe}from"../shared.mjs";import{DONE as ye,limited as he,TIMED_OUT as be,Timers as we}from"../shared.mjs";function B(i){let l,{TextDecoder:f,TextEncoder:a,ask:h,causeOf:p,errorOf:b,isolatesRequests:C,propertyOf:R,queueMicrotask:Ee,send:Me,textOf:G,toldBy:H,typeOf:L,
wait:_e}=i;function N(r,e,t){let n=o.z(r,e,t);if(n[1])throw A(n[0])}function U(r,e){let t=x(r,o.H,o.I),n=w;return o.A(t,n,e)}function q(r,e){let t,n;try{let s=o.
B(r,e);var c=s[0],u=s[1];if(s[3])throw c=0,u=0,A(s[2]);return t=c,n=u,m(c,u)}finally{o.J(t,n,1)}}function K(r,e,t){let n=x(e,o.H,o.I),c=w,u=o.C(r,n,c,t);if(u[2])
throw A(u[1]);return A(u[0])}function z(r){return o.D(r)}function J(r){let e=o.E(r);if(e[2])throw A(e[1]);return A(e[0])}function X(){return{__proto__:null,a:{__proto__:null,
s:function(e){return!e},t:function(e,t){return e===t},u:function(e,t){let n=t,c=typeof n=="number"?n:void 0;y().setFloat64((e>>>0)+8,M(c)?0:c,!0),y().setInt32((e>>>
0)+0,!M(c),!0)},v:function(e,t){let n=t,c=typeof n=="string"?n:void 0;var u=M(c)?0:x(c,o.H,o.I),s=w;y().setInt32((e>>>0)+4,s,!0),y().setInt32((e>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){
throw new Error(m(e,t))},a:function(){return P(function(e,t){return Object.assign(e,t)},arguments)},n:function(e,t,n,c,u,s){return p(m(e,t),m(n,c),u===0?void 0:
m(u,s))},i:function(e,t){let n=t.code;var c=M(n)?0:x(n,o.H,o.I),u=w;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){return P(function(e){
return Object.entries(e)},arguments)},o:function(e,t,n,c,u,s,d,g,ne,re){return b(m(e,t),m(n,c),u===0?void 0:m(u,s),d===0?void 0:m(d,g),ne!==0,re)},b:function(e,t){
return e[t>>>0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},p:function(){return P(function(e){return Object.keys(e)},arguments)},d:function(e){
return e.length},h:function(e,t){let n=t.message,c=x(n,o.H,o.I),u=w;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},g:function(e,t){let n=t.name,c=x(
n,o.H,o.I),u=w;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},r:function(){return new Object},l:function(e,t,n){return R(e,m(t,n))},m:function(e,t,n,c){
return Reflect.set(e,m(t,n),c)},q:function(e,t,n,c){let u=G(t,m(n,c));var s=M(u)?0:x(u,o.H,o.I),d=w;y().setInt32((e>>>0)+4,d,!0),y().setInt32((e>>>0)+0,s,!0)},f:function(e){
return H(e)},k:function(e){return L(e)},x:function(e,t){return m(e,t)},w:function(){let e=o.M;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),
e.set(1027,!1)}}}}function Y(r){let e=o.L();return o.M.set(e,r),e}var v=null;function y(){return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.
buffer!==o.y.buffer)&&(v=new DataView(o.y.buffer)),v}function m(r,e){return r=r>>>0,Q(O().subarray(r,r+e))}var E=null;function O(){return(E===null||E.byteLength===
0)&&(E=new Uint8Array(o.y.buffer)),E}function P(r,e){try{return r.apply(this,e)}catch(t){let n=Y(t);return o.K(n),o.M.get(W)===k&&o.N(W),o.N(W=o.L()),k}}function M(r){
return r==null}function x(r,e,t){if(t===void 0){let d=_.encode(r),g=e(d.length,1)>>>0;return O().subarray(g,g+d.length).set(d),w=d.length,g}let n=r.length,c=e(n,
1)>>>0,u=O(),s=0;for(;s<n;s++){let d=r.charCodeAt(s);if(d>127)break;u[c+s]=d}if(s!==n){s!==0&&(r=r.slice(s)),c=t(c,n,n=s+r.length*3,1)>>>0;let d=O().subarray(c+
s,c+n),g=_.encodeInto(r,d);s+=g.written,c=t(c,n,s,1)>>>0}return w=s,c}function A(r){let e=o.M.get(r);return o.N(r),e}var I=new f("utf-8",{ignoreBOM:!0});I.decode();
var $=2146435072,j=0;function Q(r){return j+=r.length,j>=$&&(I=new f("utf-8",{ignoreBOM:!0}),I.decode(),j=r.length),I.decode(r)}var _=new a;"encodeInto"in _||(_.
encodeInto=function(r,e){let t=_.encode(r);return e.set(t),{read:r.length,written:t.length}});var w=0,Z,ee,o;function te(r,e){return ee=r,o=r.exports,Z=e,v=null,
E=null,o.O(),o}var k={},W=0;return l={imports:X,start:te,functions:{checkFetch:N,connectionError:U,connectionKey:q,connectionValue:K,projectError:z,timeoutError:J}},
l}var T;function oe(i){T=i}function S(){let i=typeof T=="function"?T():T;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(D):D(i)}function D(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}import{textDecoder as ce,textEncoder as ie}from"../shared.mjs";import{toldBy as ue}from"../shared.mjs";import{propertyOf as se,textOf as fe,typeOf as ae}from"../shared.mjs";
import{Instance as de}from"../shared.mjs";import{Loader as le}from"../shared.mjs";var F=new le(S,()=>{let i={TextDecoder:ce(),TextEncoder:ie(),propertyOf:se,textOf:fe,
toldBy:ue,typeOf:ae,errorOf:pe,causeOf:me};return new de(B(i),()=>{})});function pe(i,l,f,a,h,p){return{code:i,message:l,...a!==void 0&&{externalProjectId:a},...f!==
void 0&&{field:f},retryable:h,...p&&{cause:p}}}function me(i,l,f){return f===void 0?{name:i,message:l}:{name:i,message:l,code:f}}import{errorData as ve,PredefinedConnectionError as xe}from"../shared.mjs";import{snapshot as ge}from"../shared.mjs";async function Ae(i,l,f){let a=ge(f);try{await void 0;
let h=F.instance(),p="then"in h?await h:h;if(p.run("checkFetch",i,l,a),a.timeout===void 0||a.timeout===null)return await V(p,i,l,a);let b=await he(new we,void 0,
a.timeout,()=>V(p,i,l,a));if(b.how===ye)return b.value;throw b.how===be?p.run("timeoutError",a):b.value}catch(h){throw new xe(ve(h))}}async function V(i,l,f,a){
let h=f;if(typeof f=="object"&&f!==null)try{h=await f.externalId()}catch(C){throw i.run("projectError",C)}let p=i.run("connectionKey",a,h),b;try{b=await l.get(p)}catch(C){
throw i.run("connectionError",p,C)}return i.run("connectionValue",a,p,b)}export{qe as PredefinedConnectionError,Ae as fetchConnection,oe as init,Ue as isPredefinedConnectionError};
