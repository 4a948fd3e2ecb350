namespace EShop.Audit.Tests.Support;

/// <summary>Something that follows from other records.</summary>
public sealed class ShelfCount
{
    public Guid Id { get; set; }

    public int Count { get; set; }
}
