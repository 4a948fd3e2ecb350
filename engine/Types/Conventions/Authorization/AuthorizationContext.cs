using System.Security.Claims;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A request whose rules are decided on before it is executed; policies get it as their resource.</summary>
public sealed class AuthorizationContext(
    Schema schema,
    IServiceProvider services,
    IDictionary<string, object?> contextData,
    DocumentNode document,
    ClaimsPrincipal user)
{
    public Schema Schema { get; } = schema;

    public IServiceProvider Services { get; } = services;

    public IDictionary<string, object?> ContextData { get; } = contextData;

    public DocumentNode Document { get; } = document;

    public ClaimsPrincipal User { get; } = user;
}
