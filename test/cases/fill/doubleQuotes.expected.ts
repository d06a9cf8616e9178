import type { Address } from "./model"

const address: Address = {
    city: "Chicago",
    street: "21 Hickory Lane",
    postalCode: "60665",
    country: "United States",
}
