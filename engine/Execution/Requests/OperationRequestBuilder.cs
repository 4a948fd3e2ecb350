using System.Security.Claims;
using System.Text;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>Changes a request before it is executed: its user, its services, its state.</summary>
public sealed class OperationRequestBuilder
{
    private OperationRequest _request;
    private Dictionary<string, object?>? _state;

    private OperationRequestBuilder(OperationRequest request)
    {
        _request = request;
    }

    /// <summary>A builder for a new request.</summary>
    public static OperationRequestBuilder New() => new(new OperationRequest());

    public static OperationRequestBuilder From(OperationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new OperationRequestBuilder(request);
    }

    /// <summary>The document's text.</summary>
    public OperationRequestBuilder SetDocument(string document)
    {
        _request = _request with { Query = Encoding.UTF8.GetBytes(document), Document = null };
        return this;
    }

    /// <summary>The parsed document.</summary>
    public OperationRequestBuilder SetDocument(DocumentNode document)
    {
        _request = _request with { Document = document, Query = default };
        return this;
    }

    /// <summary>The id of a trusted document.</summary>
    public OperationRequestBuilder SetDocumentId(string? documentId)
    {
        _request = _request with { DocumentId = documentId };
        return this;
    }

    /// <summary>Which operation of the document is executed; null where it has only one.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _request = _request with { OperationName = operationName };
        return this;
    }

    /// <summary>The variables as a JSON object.</summary>
    public OperationRequestBuilder SetVariableValues(string variableValues)
    {
        _request = _request with { Variables = Encoding.UTF8.GetBytes(variableValues) };
        return this;
    }

    /// <summary>The variables: null, strings, numbers, booleans, dictionaries, lists and literals.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _request = _request with { Variables = VariableText.Write(variableValues) };
        return this;
    }

    /// <summary>Several sets of variables, for each of which the operation is executed.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyList<IReadOnlyDictionary<string, object?>> variableSets)
    {
        _request = _request with { Variables = VariableText.Write(variableSets) };
        return this;
    }

    /// <summary>The request's extensions.</summary>
    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        _request = _request with { Extensions = VariableText.Write(extensions) };
        return this;
    }

    /// <summary>Sets state that resolvers see as <c>[GlobalState]</c>.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        State()[name] = value;
        return this;
    }

    /// <summary>Sets state that must not be there yet.</summary>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        State().Add(name, value);
        return this;
    }

    /// <summary>Sets state unless it is there already.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        _ = State().TryAdd(name, value);
        return this;
    }

    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        _ = State().Remove(name);
        return this;
    }

    public OperationRequestBuilder SetUser(ClaimsPrincipal? user)
    {
        _request = _request with { User = user };
        return this;
    }

    /// <summary>The operation's scope; who sets it owns it.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider services)
    {
        _request = _request with { Services = services };
        return this;
    }

    public OperationRequestBuilder SetErrorHandlingMode(ErrorHandlingMode mode)
    {
        _request = _request with { OnError = mode };
        return this;
    }

    /// <inheritdoc cref="SetErrorHandlingMode(ErrorHandlingMode)"/>
    public OperationRequestBuilder SetErrorHandlingMode(ErrorHandlingMode? mode)
    {
        _request = _request with { OnError = mode };
        return this;
    }

    public OperationRequest Build() => _state is null ? _request : _request with { ContextData = _state };

    private Dictionary<string, object?> State()
        => _state ??= _request.ContextData is { } given
            ? new Dictionary<string, object?>(given, StringComparer.Ordinal)
            : new Dictionary<string, object?>(StringComparer.Ordinal);
}
