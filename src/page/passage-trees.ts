import { unpackTrees } from './unpack-trees.ts';
import type { TreeTable } from './weigh-trees.ts';

/** What tells an article's passages from the rest of a page, fitted by tests/fit/fit-passage-trees.ts. */
export const PASSAGE_TREES: TreeTable = {
  depth: 3,
  bias: -25,
  trees: unpackTrees(
    {
      values:
        '2772 61 2177 308,128 538,500 1000 1000 1000,500,500 6000,37 25,500,500,500,500,,,500,693,37 34 139,500,1098 511 182 1344 123 503,2' +
        '863 431 2502,125,142,20,2 9 398 97 106,500,500,500,500,500,500,,500,500,,,95 23 36 137 125,154 71 66,183,58,,48,60 9 222 125,225,1' +
        '83 108 125,54 6 4 686,80 74 71 191,291,69,5999 1000 3000 6000,2500 8000 6000,500 1000,-1387 2080 3784,154 36 326 212 244,23 19 52 ' +
        '45,2500 1000 1000 3000,500 2000 1000,5541 630 3607,,29 134,1098 693 3466,,5093 614,168 781,209,2772,693 1946 826,7111 684,76,28 12' +
        '3 290,3828 160,8633,88 900,102,2079 2833,1098 693,693 405 288 693,500,29 156 594 32 31 31,486 195 87,5283 205 245 155,7247 518 111' +
        '2 92 132 1406,65 5 285 195 333,693 2944 639 130,5973 1144 2916,2302,,7999 12000,1999 2000,,6042 3994,,43 149 72 433 147 95,1386 81' +
        '1 575 223,500 2000 1000,10999 3000 6000,3258,5459 1885 625,7 34 146 327,666,103 490 406,500,500,90',
      trees:
        'e~Jy=(c)=tor,d~E,}e,iee{,0~z,dam),ahe?~T=0ru:-,reLBrn,m)o,:e~2N,na0t.,|e~#|iotra-l(e~Igapn.fd),,s~~(,.{{e)=0ec~h,)dl).ri,-;c-u11n|' +
        ';e-~A(t.)-hrcemGeif,,o:=eYpucc-ms),,8~lo1{h1:nn,Hyp=,ra{(ne~p,l(=,eel=,~r]ecn(emlr,.~peft,t:sn,+~^,,i,(|;,,&~#h1lfee:le|~B=di21==&' +
        'ey()oh;m>ame~r^dnk2=lnn,3~ge?n9ne=1,A~<r=:o)b12eFP?pnfne(=e~S<t,s1)2r0,<netl;li(:,(#,en=oi=oed~h,,.nd=a),&~6ru:e,;,e,=pnatc2:rse}n' +
        'eh:l[;eee|~Nec2ma)cee2Onco]dr:eeE;(c,cirnr,/Vemdu,h-e,[~Dtp);a1oae3b.e4),o)h,t~7t:p)1st:et~Zrc.==a.eeM~vr:0=1crce~?weid4())(e~2|t=' +
        'l0uah1e~8>l=i=)nn,e~J=ls)-:(aa,)~Vamlh;hahe.==nr1aa|oepse:f>;=:eepse10;masee[urc{n1iteeC[ier=utsre~3|t1re1=(ee~P.l{Ni:;3c,x~]tonha' +
        'o-.e~~,=lf=.-t-1,tp,(2oh==de+~7)(o0nren,,8,lfah-(,e>/t)h,,01y,,#=fr}a.=pe4-euismeoeevIi2r&ol}tt{La?;3mhh|e}~h)(d{ace,e]~,)td.et{oe' +
        '~*.-{d5i=:r,cln(s{r:,n,tc,0en::ese~52eu1,tm,ln;~:.U)i:tc|t9Ita>neunu,:Y)h;;p1|),0~)gL|]7u++emA|n>/a?9ve~vle}eth.h:,wGsb]i=w3n,;Feh' +
        'noct=n,rJ=rs|)1ee,>^,i,.r(-},m~}h?eee(hce~8dupafiu:lt.~?5aeeem-eex~h}it|h,ase~{keho(,a=ee~]((;pra{rte~[,e]d,ee-ne~3{l3mn)hhee~97oh' +
        ')st1rs,.~0t{uee==dep}f)c,e;snt~=yt-(h=)(),,~[tc4e,1(=e:|,)corh1eeg|tc>e){oeeWD:)uerh,lt)A)u-memete9Xnth?t,,oe*E.0=M,thleR,,us,eere' +
        ',=s=l;7.p>;e]Dn)fi,pr)e!~.2gn(g-,t,{~bo,,d)h,m,u~0i4r.t=-=,r~.,ree(1:t,a~Cu39|{1|aepd,]?|--nne-&(92>m|r1e50{777k6m|eSL.]h1/:ieeThm' +
        '3)9||&6,(s,1{el{m-nn?t1-n=.iee?Krll0n,t-,=ptr=.)8(se~wpndef(ai)to=aa?ntm:oeo~4o3ea,m3=eqZ(3{n:he,,G<snuitnee,4Cerr-eu(p,k8t-l-.o].' +
        'eCie:.n(d=)t~0ri.u|ee,ct7:ro,:f)t0,5:o]i)mtontdi,meouta:,f~?)}l-t0,m,|)tmelt>m),PSee(f1(,tsiEendss.p1tIpu.o,s0)l,pC{:ee0m]=e~e2u:6' +
        '1chn),~,0e,e5t(cst~htf(6t?n0=t~f,to3ltnli,n&e(:ueardeHr-i?dee)dr+<r,c{igor)w42,l313t3eV.&trhn>c](.vrnl?)t-otsse,0iunart[<u/-1:({sn' +
        '0nst9-?y95,14r.iul3re,:!e;4.c>l3u[d),n.r(l)n]dl1,l.,onrg[)d|nu,(,ngc-cu2)i).eAsnu=l(fa:roM(:rti1npe+rr)se=e.fa1!,.sn,)1tc.|su()mp1' +
        '(1l)o))oaii0',
    },
    3,
  ),
};
