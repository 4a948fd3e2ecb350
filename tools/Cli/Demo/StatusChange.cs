using System.Text.Json;

namespace EShop.Cli.Demo;

/// <summary>A change of an order, as a subscription tells it.</summary>
internal sealed record StatusChange(int Version, string Status, string PaymentStatus, string Message)
{
    public static StatusChange Of(JsonElement change) => new(
        change.GetProperty("version").GetInt32(),
        change.GetProperty("status").GetString()!,
        change.GetProperty("paymentStatus").GetString()!,
        change.GetProperty("message").GetString()!);
}
