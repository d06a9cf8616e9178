import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const premium = defineMeaning({
  id: 'flag.premium',
  title: 'whether it is a special one',
  gives: 'flag',
  names: phrases(`
    premium; featured; vip; = pro; pinned; starred; favorite; favourite; bookmarked; promoted; sponsored;
    highlighted; sticky; on sale; = sale; discounted; bestseller; = new; is new; new arrival; trending;
    popular; recommended; exclusive; = hot; limited edition; free; is free; free shipping; gift; is gift;
    gift wrap; clearance; express; urgent; important; is admin; admin; superuser; staff; moderator;
    is staff; is owner; owner; is superuser; root; is super admin; liked; followed; following; is following;
    is liked; is favorite; has discount; rare; subscriber; paid plan; top rated; editor choice; edited;
    is edited; important flag; is featured; is premium; two factor; two factor enabled; mfa enabled;
    2 fa enabled; mfa; is urgent; is pinned; customized; modified; boosted; tax exempt; vegan; vegetarian;
    organic; gluten free; halal; kosher; spicy; furnished; pets allowed; pet friendly; smoker; smoking;
    married; pregnant; disability; has child; remote; is remote; hybrid; hispanic; veteran; upgradable;
    second hand; refurbished
  `),
  generate: draw => draw.random.chance(0.25),
  examples: [
    'User.isPremium: boolean',
    'product.featured: boolean',
    'User.isAdmin: boolean',
    'Post.pinned: boolean',
    'Dish.vegan: boolean',
  ],
});
