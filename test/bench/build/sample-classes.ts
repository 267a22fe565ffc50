const breakpoints = '{,sm:,md:,lg:,xl:}'
const sizes = '{0,1,2,3,4,5,6,8,10,12,16,20,24,32,40,48,56,64,px,auto}'
const colours = '{gray,red,orange,yellow,green,teal,blue,indigo,purple,pink}'
const shades = '{100,200,300,400,500,600,700,800,900}'
const boxes = '{p,px,py,pt,pr,pb,pl,m,mx,my,mt,mr,mb,ml,-m,-mx,-my,-mt,-mr,-mb,-ml}'

/** The families of Tailwind 1.2's default utilities, in the brace notation of `@source inline`, breakpoint by breakpoint. */
export function sampleClasses(): string[] {
  return [
    `${breakpoints}{,hover:,focus:}{bg,text,border}-${colours}-${shades}`,
    `${breakpoints}{,focus:}placeholder-${colours}-${shades}`,
    `${breakpoints}${boxes}-${sizes}`,
    `${breakpoints}{w,h,gap,gap-x,gap-y}-${sizes}`,
    `${breakpoints}{,hover:,focus:}{translate-x,translate-y,-translate-x,-translate-y}-${sizes}`,
    `${breakpoints}{block,inline,flex,grid,table,hidden,rounded,border,shadow,underline,italic,uppercase,truncate}`,
    `${breakpoints}{col-span,row-span,col-start,col-end,row-start,grid-cols,order}-{1,2,3,4,5,6,7,8,9,10,11,12}`,
    `${breakpoints}{,hover:,focus:}{divide,fill,stroke}-${colours}-${shades}`,
    `${breakpoints}{,hover:,focus:}{rotate,-rotate,skew-x,skew-y}-{0,45,90,180}`,
    `${breakpoints}text-{xs,sm,base,lg,xl,2xl,3xl,4xl,5xl,6xl}`,
    `${breakpoints}{,hover:,focus:}{opacity-{0,25,50,75,100},shadow-{sm,md,lg,xl},{scale,scale-x,scale-y}-{50,75,90,95,100,105}}`,
    `max-w-xl mx-auto font-bold bg-white`,
  ]
}
