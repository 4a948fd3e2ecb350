namespace EShop.Messaging.Tests.Support;

public sealed class Note
{
    public Guid Id { get; set; }

    public string Text { get; set; } = "";
}
