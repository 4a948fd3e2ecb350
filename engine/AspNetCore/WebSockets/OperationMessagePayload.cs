using System.Text.Json;

namespace Cacao.AspNetCore;

/// <summary>A payload that was read as JSON.</summary>
internal sealed class OperationMessagePayload(JsonElement? payload) : IOperationMessagePayload
{
    public T? As<T>()
        where T : class
        => payload is { } element ? element.Deserialize<T>(JsonSerializerOptions.Web) : null;
}
