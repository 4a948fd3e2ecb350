using EShop.Contracts;
using EShop.Identity.Addresses;
using EShop.Identity.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Messaging;

/// <summary>Tells a checkout what it falls back to; nothing for guests.</summary>
internal sealed class DescribeCustomerConsumer(IdentityContext db) : IConsumer<DescribeCustomer>
{
    public async Task Consume(ConsumeContext<DescribeCustomer> context)
    {
        var userId = context.Message.UserId;
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId, context.CancellationToken);
        var defaults = user is null
            ? []
            : await db.Addresses
                .AsNoTracking()
                .Where(a => a.UserId == userId && (a.IsDefaultShipping || a.IsDefaultBilling))
                .ToListAsync(context.CancellationToken);
        await context.RespondAsync(new CustomerDescribed(
            userId,
            user?.Email,
            user?.Phone,
            ToMessage(defaults.Find(a => a.IsDefaultShipping)),
            ToMessage(defaults.Find(a => a.IsDefaultBilling))));
    }

    private static ShippingAddress? ToMessage(UserAddress? address) => address is null
        ? null
        : new ShippingAddress(
            address.Name, address.Company, address.Street, address.Street2, address.PostalCode, address.City, address.Region, address.Country);
}
