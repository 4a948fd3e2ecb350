namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Who may see each field of each object. A field that is not in here fails the tests: somebody decides who it is for.</summary>
internal static class ObjectFieldRights
{
    /// <summary>Types that say what a mutation did or how a list goes on: as open as what leads to them.</summary>
    public static bool IsEnvelope(string type)
        => type.EndsWith("Payload", StringComparison.Ordinal)
            || type.EndsWith("Error", StringComparison.Ordinal)
            || type.EndsWith("Connection", StringComparison.Ordinal)
            || type.EndsWith("Edge", StringComparison.Ordinal)
            || type is "PageInfo" or "PageCursor" or "Money";

    /// <summary>The right to a type's fields, with those that need another.</summary>
    public static readonly IReadOnlyDictionary<string, (Right Right, IReadOnlyDictionary<string, Right> Except)> Table =
        new Dictionary<string, (Right, IReadOnlyDictionary<string, Right>)>(StringComparer.Ordinal)
        {
            // Identity
            ["User"] = Of(
                Right.Everyone,
                ("email", Right.Owner), ("phone", Right.Owner), ("isEmailConfirmed", Right.Owner), ("isPhoneConfirmed", Right.Owner),
                ("roles", Right.Owner), ("createdAt", Right.Owner)),
            ["UserAddress"] = Of(Right.Owner),
            ["AuthSession"] = Of(Right.Owner),

            // Catalog
            ["Product"] = Of(Right.Everyone, ("priceHistory", Right.Staff), ("publicationSchedule", Right.Staff)),
            ["ProductPublicationSchedule"] = Of(Right.Staff),
            ["ProductImport"] = Of(Right.Staff),
            ["ProductImportLine"] = Of(Right.Staff),
            ["Category"] = Of(Right.Everyone),
            ["PriceChange"] = Of(Right.Everyone),
            ["ProductOption"] = Of(Right.Everyone),
            ["ProductMedia"] = Of(Right.Everyone),
            ["ProductPriceRange"] = Of(Right.Everyone),
            ["ProductAttribute"] = Of(Right.Everyone),
            ["ProductAttributeDefinition"] = Of(Right.Everyone),
            ["ProductFacets"] = Of(Right.Everyone),
            ["ProductCategoryFacet"] = Of(Right.Everyone),
            ["ProductBrandFacet"] = Of(Right.Everyone),
            ["ProductPriceFacet"] = Of(Right.Everyone),
            ["ProductPriceRangeFacet"] = Of(Right.Everyone),
            ["ProductAttributeFacet"] = Of(Right.Everyone),
            ["ProductAttributeValueFacet"] = Of(Right.Everyone),

            // Shipping
            ["ShippingMethod"] = Of(Right.Everyone),
            ["ShippingRate"] = Of(Right.Everyone),
            ["ShippingZone"] = Of(Right.Everyone),
            ["ShippingQuote"] = Of(Right.Everyone),
            ["DeliveryEstimate"] = Of(Right.Everyone),
            ["Shipment"] = Of(Right.Owner),
            ["ShipmentItem"] = Of(Right.Owner),
            ["ShipmentAddress"] = Of(Right.Owner),
            ["TrackingEvent"] = Of(Right.Owner),

            // Reviews
            ["Review"] = Of(Right.Everyone, ("hiddenReason", Right.Owner)),
            ["ProductRating"] = Of(Right.Everyone),
            ["RatingShare"] = Of(Right.Everyone),

            // Inventory
            ["ProductStock"] = Of(Right.Everyone, ("levels", Right.Staff)),
            ["StockLevel"] = Of(Right.Staff),
            ["StockMovement"] = Of(Right.Staff),
            ["StockReservation"] = Of(Right.Staff),
            ["Warehouse"] = Of(Right.Staff),

            // Basket
            ["Basket"] = Of(Right.Owner),
            ["BasketLine"] = Of(Right.Owner),
            ["BasketProblem"] = Of(Right.Owner),
            ["BasketVoucher"] = Of(Right.Owner),
            ["Voucher"] = Of(Right.Staff),

            // Ordering
            ["Order"] = Of(Right.Owner),
            ["OrderLine"] = Of(Right.Owner),
            ["OrderHistoryEntry"] = Of(Right.Owner),
            ["OrderAccessGrant"] = Of(Right.Owner),
            ["OrderReturn"] = Of(Right.Owner),
            ["OrderReturnLine"] = Of(Right.Owner),
            ["OrderRefund"] = Of(Right.Owner),
            ["OrderRefundLine"] = Of(Right.Owner),
            ["Address"] = Of(Right.Owner),

            // Payment
            ["Payment"] = Of(Right.Owner),
            ["PaymentEvent"] = Of(Right.Owner),

            // Notifications
            ["Notification"] = Of(Right.Owner),
            ["NotificationPreference"] = Of(Right.Owner),
            ["OutgoingMessage"] = Of(Right.Staff),

            // Every service
            ["AuditEntry"] = Of(Right.Admin),
            ["AuditChange"] = Of(Right.Admin),
        };

    /// <summary>How to come from a thing with a key to each of its parts, where that is another type.</summary>
    public static readonly IReadOnlyList<(string Type, string Node, string[] Path)> Paths =
    [
        ("User", "User", []),
        ("Product", "Product", []),
        ("ProductStock", "Product", ["stock"]),
        ("StockLevel", "Product", ["stock", "levels"]),
        ("ProductRating", "Product", ["rating"]),
        ("Category", "Category", []),
        ("Warehouse", "Warehouse", []),
        ("Order", "Order", []),
        ("OrderLine", "Order", ["lines"]),
        ("OrderHistoryEntry", "Order", ["history"]),
        ("Address", "Order", ["shippingAddress"]),
        ("Payment", "Payment", []),
        ("PaymentEvent", "Payment", ["events"]),
        ("Payment", "Order", ["payment"]),
    ];

    public static Right Of(string type, string field)
        => Table[type].Except.TryGetValue(field, out var right) ? right : Table[type].Right;

    private static (Right Right, IReadOnlyDictionary<string, Right> Except) Of(Right right, params (string Field, Right Right)[] except)
        => (right, except.ToDictionary(e => e.Field, e => e.Right, StringComparer.Ordinal));
}
