namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Who may call each root field. A field that is not in here fails the tests: somebody decides who it is for.</summary>
internal static class RootFieldRights
{
    public static readonly IReadOnlyDictionary<string, Right> Table = new Dictionary<string, Right>(StringComparer.Ordinal)
    {
        // Identity
        ["Query.me"] = Right.Everyone,
        ["Query.userById"] = Right.Everyone,
        ["Query.users"] = Right.Staff,
        ["Mutation.register"] = Right.Everyone,
        ["Mutation.signIn"] = Right.Everyone,
        ["Mutation.refreshSession"] = Right.Everyone,
        ["Mutation.signOut"] = Right.Everyone,
        ["Mutation.signOutEverywhere"] = Right.SignedIn,
        ["Mutation.startGuestSession"] = Right.Everyone,
        ["Mutation.addAddress"] = Right.SignedIn,
        ["Mutation.updateAddress"] = Right.SignedIn,
        ["Mutation.removeAddress"] = Right.SignedIn,
        ["Mutation.changePassword"] = Right.SignedIn,
        ["Mutation.updateProfile"] = Right.SignedIn,
        ["Mutation.deleteAccount"] = Right.SignedIn,
        ["Mutation.requestPasswordReset"] = Right.Everyone,
        ["Mutation.resetPassword"] = Right.Everyone,
        ["Query.identityAuditEntries"] = Right.Admin,
        ["Query.catalogAuditEntries"] = Right.Admin,
        ["Query.inventoryAuditEntries"] = Right.Admin,
        ["Query.basketAuditEntries"] = Right.Admin,
        ["Query.orderingAuditEntries"] = Right.Admin,
        ["Query.paymentAuditEntries"] = Right.Admin,
        ["Mutation.assignRole"] = Right.Admin,
        ["Mutation.revokeRole"] = Right.Admin,

        // Catalog
        ["Query.products"] = Right.Everyone,
        ["Query.productById"] = Right.Everyone,
        ["Query.productBySlug"] = Right.Everyone,
        ["Query.categories"] = Right.Everyone,
        ["Query.categoryById"] = Right.Everyone,
        ["Mutation.createProduct"] = Right.Staff,
        ["Mutation.updateProduct"] = Right.Staff,
        ["Mutation.deleteProduct"] = Right.Staff,
        ["Mutation.publishProduct"] = Right.Staff,
        ["Mutation.unpublishProduct"] = Right.Staff,
        ["Mutation.setProductPrice"] = Right.Staff,
        ["Mutation.createCategory"] = Right.Staff,
        ["Mutation.renameCategory"] = Right.Staff,
        ["Mutation.moveCategory"] = Right.Staff,
        ["Mutation.deleteCategory"] = Right.Staff,

        // Inventory
        ["Query.warehouses"] = Right.Staff,
        ["Query.warehouseById"] = Right.Staff,
        ["Query.stockMovements"] = Right.Staff,
        ["Mutation.createWarehouse"] = Right.Staff,
        ["Mutation.renameWarehouse"] = Right.Staff,
        ["Mutation.activateWarehouse"] = Right.Staff,
        ["Mutation.deactivateWarehouse"] = Right.Staff,
        ["Mutation.receiveStock"] = Right.Staff,
        ["Mutation.adjustStock"] = Right.Staff,
        ["Mutation.transferStock"] = Right.Staff,
        ["Mutation.reserveStock"] = Right.Staff,
        ["Mutation.releaseStock"] = Right.Staff,
        ["Mutation.notifyBackInStock"] = Right.Account,
        ["Mutation.cancelBackInStock"] = Right.Account,
        ["Subscription.stockChanged"] = Right.Everyone,

        // Basket
        ["Query.basket"] = Right.SignedIn,
        ["Mutation.addToBasket"] = Right.SignedIn,
        ["Mutation.changeQuantity"] = Right.SignedIn,
        ["Mutation.removeFromBasket"] = Right.SignedIn,
        ["Mutation.clearBasket"] = Right.SignedIn,
        ["Mutation.deleteBasket"] = Right.SignedIn,
        ["Mutation.acceptBasketPrices"] = Right.SignedIn,
        ["Mutation.applyVoucher"] = Right.SignedIn,
        ["Mutation.removeVoucher"] = Right.SignedIn,
        ["Query.vouchers"] = Right.Staff,
        ["Query.voucherById"] = Right.Staff,
        ["Query.voucherByCode"] = Right.Staff,
        ["Mutation.createVoucher"] = Right.Staff,
        ["Mutation.setVoucherTerms"] = Right.Staff,
        ["Mutation.activateVoucher"] = Right.Staff,
        ["Mutation.deactivateVoucher"] = Right.Staff,

        // Ordering
        ["Query.orders"] = Right.SignedIn,
        ["Query.orderById"] = Right.SignedIn,
        ["Query.orderByNumber"] = Right.Everyone,
        ["Subscription.myOrdersChanged"] = Right.SignedIn,
        ["Mutation.checkout"] = Right.SignedIn,
        ["Mutation.cancelOrder"] = Right.SignedIn,
        ["Mutation.confirmPayment"] = Right.SignedIn,
        ["Mutation.decideOrderReview"] = Right.Staff,
        ["Mutation.orderAccess"] = Right.Everyone,
        ["Mutation.updateOrderStatus"] = Right.Staff,
        ["Mutation.requestReturn"] = Right.SignedIn,
        ["Mutation.approveReturn"] = Right.Staff,
        ["Mutation.refuseReturn"] = Right.Staff,
        ["Mutation.receiveReturn"] = Right.Staff,
        ["Mutation.refundOrder"] = Right.Staff,
        ["Subscription.orderStatusChanged"] = Right.SignedIn,

        // Payment
        ["Query.paymentById"] = Right.SignedIn,

        // Shipping
        ["Query.shippingMethods"] = Right.Everyone,
        ["Query.shippingMethodById"] = Right.Everyone,
        ["Query.shippingQuotes"] = Right.Everyone,
        ["Query.shippingZones"] = Right.Staff,
        ["Query.shipmentById"] = Right.SignedIn,
        ["Query.shipments"] = Right.Staff,
        ["Query.shippingAuditEntries"] = Right.Admin,
        ["Mutation.createShippingMethod"] = Right.Staff,
        ["Mutation.updateShippingMethod"] = Right.Staff,
        ["Mutation.setShippingRate"] = Right.Staff,
        ["Mutation.removeShippingRate"] = Right.Staff,
        ["Mutation.createShippingZone"] = Right.Staff,
        ["Mutation.updateShippingZone"] = Right.Staff,
        ["Mutation.deleteShippingZone"] = Right.Staff,
        ["Mutation.packShipment"] = Right.Staff,
        ["Mutation.shipShipment"] = Right.Staff,
        ["Mutation.deliverShipment"] = Right.Staff,
        ["Mutation.returnShipment"] = Right.Staff,
        ["Mutation.splitShipment"] = Right.Staff,
        ["Mutation.addTrackingEvent"] = Right.Staff,

        // Reviews
        ["Query.reviewById"] = Right.Everyone,
        ["Query.reviews"] = Right.Staff,
        ["Query.myReviews"] = Right.SignedIn,
        ["Query.productsToReview"] = Right.SignedIn,
        ["Query.reviewsAuditEntries"] = Right.Admin,
        ["Mutation.addReview"] = Right.SignedIn,
        ["Mutation.editReview"] = Right.SignedIn,
        ["Mutation.deleteReview"] = Right.SignedIn,
        ["Mutation.voteReviewHelpful"] = Right.SignedIn,
        ["Mutation.withdrawReviewVote"] = Right.SignedIn,
        ["Mutation.hideReview"] = Right.Staff,
        ["Mutation.showReview"] = Right.Staff,

        // Notifications
        ["Query.notifications"] = Right.SignedIn,
        ["Query.unreadNotificationCount"] = Right.SignedIn,
        ["Query.notificationById"] = Right.Everyone,
        ["Query.notificationPreferences"] = Right.SignedIn,
        ["Query.outgoingMessages"] = Right.Staff,
        ["Query.notificationsAuditEntries"] = Right.Admin,
        ["Mutation.markNotificationRead"] = Right.SignedIn,
        ["Mutation.markAllNotificationsRead"] = Right.SignedIn,
        ["Mutation.updateNotificationPreferences"] = Right.SignedIn,
        ["Mutation.retryOutgoingMessage"] = Right.Staff,
        ["Subscription.notificationReceived"] = Right.SignedIn,

        // Every service, and the gateway for all of them
        ["Query.node"] = Right.Everyone,
        ["Query.nodes"] = Right.Everyone,
    };

    /// <summary>
    /// Lookups by which services hang their fields on things of others: they know the key alone, which the caller already has. What
    /// they add is guarded field by field.
    /// </summary>
    public static readonly IReadOnlyDictionary<(string Service, string Coordinate), Right> Stubs = new Dictionary<(string Service, string Coordinate), Right>
    {
        [("payment", "Query.orderById")] = Right.Everyone,
        [("shipping", "Query.orderById")] = Right.Everyone,
        [("shipping", "Query.basketById")] = Right.Everyone,
    };
}
