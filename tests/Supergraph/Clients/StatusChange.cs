using System.Text.Json;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>A change of an order, as a subscription and the history tell it.</summary>
internal sealed record StatusChange(int Version, string Status, string PaymentStatus, string Message)
{
    public const string Fields = "version status paymentStatus message";

    public static StatusChange Of(JsonElement change) => new(
        change.GetProperty("version").GetInt32(),
        change.GetProperty("status").GetString()!,
        change.GetProperty("paymentStatus").GetString()!,
        change.GetProperty("message").GetString()!);

    public override string ToString() => $"{Version}. {Status} / {PaymentStatus}: {Message}";
}
