namespace EShop.Demo;

/// <summary>What a demo customer thinks of something that arrived.</summary>
public sealed record DemoReview(DemoOrder Order, DemoProduct Product, int Stars, string Title, string Body)
{
    public Guid Id => DemoIds.Of($"review {Order.Customer.Email} {Product.Sku}");
}
