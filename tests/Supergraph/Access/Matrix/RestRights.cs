namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Who may call each REST endpoint. An endpoint that is not in here fails the tests: somebody decides who it is for.</summary>
internal static class RestRights
{
    public static readonly IReadOnlyDictionary<string, Right> Table = new Dictionary<string, Right>(StringComparer.Ordinal)
    {
        ["POST /api/users"] = Right.Everyone,
        ["POST /api/auth/register"] = Right.Everyone,
        ["POST /api/v1/users/register"] = Right.Everyone,
        ["POST /api/auth/login"] = Right.Everyone,
        ["POST /api/v1/users/login"] = Right.Everyone,
        ["GET /api/users/{id}"] = Right.Everyone,
        ["PUT /api/users/{id}"] = Right.SignedIn,

        ["GET /api/products"] = Right.Everyone,
        ["GET /api/v1/products"] = Right.Everyone,
        ["GET /api/products/{productId}"] = Right.Everyone,
        ["GET /api/v1/products/{product_id}"] = Right.Everyone,
        ["POST /api/products"] = Right.Staff,
        ["PUT /api/products/{productId}"] = Right.Staff,
        ["DELETE /api/products/{productId}"] = Right.Staff,

        ["GET /api/products/categories"] = Right.Everyone,
        ["GET /api/products/categories/{categoryId}"] = Right.Everyone,
        ["POST /api/products/categories"] = Right.Staff,
        ["PUT /api/products/categories"] = Right.Staff,
        ["DELETE /api/products/categories/{categoryId}"] = Right.Staff,

        ["GET /api/carts"] = Right.SignedIn,
        ["POST /api/carts/products"] = Right.SignedIn,
        ["DELETE /api/carts/products/{productId}"] = Right.SignedIn,
        ["DELETE /api/carts/products"] = Right.SignedIn,
        ["DELETE /api/carts"] = Right.SignedIn,

        ["POST /api/orders"] = Right.SignedIn,
        ["POST /api/v1/orders"] = Right.SignedIn,
        ["GET /api/orders"] = Right.SignedIn,
        ["GET /api/orders/{orderId}"] = Right.SignedIn,
        ["GET /api/v1/orders/{order_id}"] = Right.SignedIn,
        ["PUT /api/orders/{orderId}/status"] = Right.Staff,
        ["POST /api/v1/orders/{order_id}/confirm-payment"] = Right.SignedIn,

        ["GET /api/v1/warehouses"] = Right.Staff,
        ["GET /api/v1/warehouses/{warehouse_id}"] = Right.Staff,
        ["POST /api/v1/warehouses"] = Right.Staff,
        ["POST /api/v1/warehouses/{warehouse_id}/stocks"] = Right.Staff,
        ["GET /api/v1/stock-info/products/{product_id}"] = Right.Everyone,
        ["POST /api/v1/stocks/reserve"] = Right.Staff,
        ["POST /api/v1/stocks/release"] = Right.Staff,
    };

    /// <summary>Bodies that are read, so that who is let in is told by the operation; without one of these a request has none.</summary>
    public static readonly IReadOnlyDictionary<string, string> Bodies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["POST /api/users"] = """{"password":"x"}""",
        ["POST /api/auth/register"] = """{"password":"x"}""",
        ["POST /api/v1/users/register"] = """{"password":"x"}""",
        ["POST /api/products"] = """{"name":"","price":-1}""",
        ["PUT /api/products/{productId}"] = "{}",
        ["POST /api/products/categories"] = """{"name":""}""",
        ["PUT /api/products/categories"] = """{"id":"019ca000-0000-7000-8000-0000000000ff","name":"x"}""",
        ["POST /api/carts/products"] = """{"productId":"019ca000-0000-7000-8000-0000000000ff"}""",
        ["PUT /api/orders/{orderId}/status"] = """{"status":"CANCELLED"}""",
        ["PUT /api/users/{id}"] = """{"name":"x"}""",
        ["POST /api/v1/warehouses"] = """{"name":""}""",
        ["POST /api/v1/warehouses/{warehouse_id}/stocks"] = """{"productId":"019ca000-0000-7000-8000-0000000000ff","quantity":1}""",
        ["POST /api/v1/stocks/reserve"] = """{"items":[]}""",
        ["POST /api/v1/stocks/release"] = """{"reservationId":"019ca000-0000-7000-8000-0000000000ff"}""",
    };
}
