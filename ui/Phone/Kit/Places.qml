// Where every touchable thing is: the registry from a target to its item, and what can be seen of it.
pragma Singleton
import QtQuick
import Bridge

QtObject {
    id: places

    property list<string> targets           // side by side with items
    property list<Item> items

    function put(target: string, item: Item): void {
        const at = places.items.indexOf(item);
        if (at >= 0) {
            places.targets[at] = target;
        } else {
            places.targets.push(target);
            places.items.push(item);
        }
    }

    function drop(item: Item): void {
        const at = places.items.indexOf(item);
        places.targets.splice(at, 1);
        places.items.splice(at, 1);
    }

    // The item of a target that can be touched now inside `glass`; kept pages may hold others of the same name.
    function find(target: string, glass: Item): Item {
        for (let i = 0; i < places.items.length; i++)
            if (places.targets[i] === target && places.live(places.items[i], glass))
                return places.items[i];
        return null;
    }

    function live(item: Item, glass: Item): bool {
        if (!item.visible || !item.enabled)
            return false;
        for (let above = item.parent; above; above = above.parent)
            if (above === glass)
                return true;
        return false;
    }

    // What is seen of an item, in pixels of `glass`; empty where it is scrolled away.
    function seen(item: Item, glass: Item): rect {
        let left = 0, top = 0, right = glass.width, bottom = glass.height;
        for (let it = item; it && it !== glass; it = it.parent) {
            if (it !== item && !it.clip)
                continue;
            const r = it.mapToItem(glass, Qt.rect(0, 0, it.width, it.height));
            left = Math.max(left, r.x);
            top = Math.max(top, r.y);
            right = Math.min(right, r.x + r.width);
            bottom = Math.min(bottom, r.y + r.height);
        }
        return right > left && bottom > top ? Qt.rect(left, top, right - left, bottom - top) : Qt.rect(0, 0, 0, 0);
    }

    // Tells PhoneView the place of everything that is seen, 0..1 of the glass.
    function tell(glass: Item): void {
        for (let i = 0; i < places.items.length; i++) {
            if (places.targets[i] === "" || !places.live(places.items[i], glass))
                continue;
            const r = places.seen(places.items[i], glass);
            if (r.width > 0)
                PhoneView.tell(places.targets[i], r.x / glass.width, r.y / glass.height, r.width / glass.width, r.height / glass.height);
        }
    }
}
