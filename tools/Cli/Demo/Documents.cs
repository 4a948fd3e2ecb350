namespace EShop.Cli.Demo;

/// <summary>The operations of the demonstration, as a storefront would send them.</summary>
internal static class Documents
{
    public const string SignIn = """
        mutation SignIn($input: SignInInput!) {
          signIn(input: $input) {
            authSession { accessToken user { id displayName } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    /// <summary>Names and prices come from Catalog, stock from Inventory.</summary>
    public const string Products = """
        query Products {
          products(first: 20) {
            nodes { id name price { amount currency } stock { available inStock } }
          }
        }
        """;

    public const string Stock = """
        query Stock($id: ID!) {
          productById(id: $id) { id stock { available } }
        }
        """;

    public const string AddToBasket = """
        mutation AddToBasket($input: AddToBasketInput!) {
          addToBasket(input: $input) {
            basket { id lines { quantity product { name } } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string ClearBasket = """
        mutation ClearBasket {
          clearBasket {
            basket { id }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string Checkout = """
        mutation Checkout($input: CheckoutInput!) {
          checkout(input: $input) {
            order { id number status grandTotal { amount currency } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string OrderStatusChanged = """
        subscription OrderStatusChanged($orderId: ID!) {
          orderStatusChanged(orderId: $orderId) { version status paymentStatus message occurredAt }
        }
        """;

    /// <summary>The order is Ordering's, its products Catalog's, its payment Payment's, its customer Identity's.</summary>
    public const string Order = """
        query Order($id: ID!) {
          orderById(id: $id) {
            number
            status
            paymentStatus
            reasonCode
            grandTotal { amount currency }
            lines { name quantity product { name } }
            payment { status }
            customer { displayName email }
          }
        }
        """;
}
