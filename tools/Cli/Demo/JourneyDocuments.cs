namespace EShop.Cli.Demo;

/// <summary>The operations of a customer's whole way, and of the staff behind it.</summary>
internal static class JourneyDocuments
{
    public const string StartGuestSession = """
        mutation StartGuestSession {
          startGuestSession { authSession { accessToken } }
        }
        """;

    public const string Register = """
        mutation Register($input: RegisterInput!) {
          register(input: $input) {
            authSession { accessToken user { displayName } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    /// <summary>Lines, prices and the voucher are Basket's, the names Catalog's, the quotes Shipping's.</summary>
    public const string Basket = """
        query Basket {
          basket {
            quantity
            subtotal { amount currency }
            discount { amount }
            total { amount }
            voucher { code }
            problems { code message }
            lines { quantity product { name } }
            shippingQuotes(country: "DE", postalCode: "20095") { price { amount currency } method { id name } latestDelivery }
          }
        }
        """;

    public const string CreateVoucher = """
        mutation CreateVoucher($input: CreateVoucherInput!) {
          createVoucher(input: $input) {
            voucher { code }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string ApplyVoucher = """
        mutation ApplyVoucher($input: ApplyVoucherInput!) {
          applyVoucher(input: $input) {
            basket { discount { amount } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    /// <summary>Everything of an order: Ordering's, Payment's, Shipping's, Catalog's and Identity's.</summary>
    public const string Order = """
        query Order($id: ID!) {
          orderById(id: $id) {
            number status paymentStatus fulfilmentStatus returnStatus
            grandTotal { amount } refundedTotal { amount }
            lines { id quantity total { amount } discount { amount } product { id name } }
            payment { status }
            customer { email }
            shipments { id number status items { lineId quantity } }
          }
        }
        """;

    public const string SplitShipment = """
        mutation SplitShipment($input: SplitShipmentInput!) {
          splitShipment(input: $input) {
            shipment { id number items { name quantity } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string AddReview = """
        mutation AddReview($input: AddReviewInput!) {
          addReview(input: $input) {
            review { id stars }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string Rating = """
        query Rating($id: ID!) {
          productById(id: $id) { rating { average count } stock { available } }
        }
        """;

    public const string RequestReturn = """
        mutation RequestReturn($input: RequestReturnInput!) {
          requestReturn(input: $input) {
            orderReturn { id status }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string RefundOrder = """
        mutation RefundOrder($input: RefundOrderInput!) {
          refundOrder(input: $input) {
            order { refunds { amount { amount currency } } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    public const string NotificationReceived = """
        subscription NotificationReceived {
          notificationReceived { kind title }
        }
        """;

    /// <summary>A step of a parcel: <c>packShipment</c>, <c>shipShipment</c> or <c>deliverShipment</c>.</summary>
    public static string ShipmentStep(string field)
        => Step(field, "shipment { status }");

    /// <summary>A step of a return: <c>approveReturn</c> or <c>receiveReturn</c>.</summary>
    public static string ReturnStep(string field)
        => Step(field, "orderReturn { status }");

    private static string Step(string field, string selection)
    {
        var type = char.ToUpperInvariant(field[0]) + field[1..];
        return $$"""
            mutation {{type}}($input: {{type}}Input!) {
              {{field}}(input: $input) {
                {{selection}}
                errors { __typename ... on Error { message } }
              }
            }
            """;
    }
}
