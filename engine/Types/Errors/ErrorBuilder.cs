using Cacao.Language;

namespace Cacao.Types;

/// <summary>Builds errors.</summary>
public sealed class ErrorBuilder
{
    private string? _message;
    private string? _code;
    private Path? _path;
    private Exception? _exception;
    private List<Location>? _locations;
    private Dictionary<string, object?>? _extensions;

    public static ErrorBuilder New() => new();

    public static ErrorBuilder FromError(IError error)
    {
        var builder = new ErrorBuilder
        {
            _message = error.Message,
            _code = error.Code,
            _path = error.Path,
            _exception = error.Exception,
            _locations = error.Locations is { } locations ? [.. locations] : null,
        };
        if (error.Extensions is { } extensions)
        {
            builder._extensions = new Dictionary<string, object?>(extensions, StringComparer.Ordinal);
        }

        return builder;
    }

    public ErrorBuilder SetMessage(string message)
    {
        _message = message;
        return this;
    }

    public ErrorBuilder SetCode(string? code)
    {
        _code = code;
        return this;
    }

    public ErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    public ErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    public ErrorBuilder AddLocation(Location location)
    {
        if (location.IsKnown)
        {
            (_locations ??= []).Add(location);
        }

        return this;
    }

    public ErrorBuilder SetExtension(string key, object? value)
    {
        (_extensions ??= new Dictionary<string, object?>(StringComparer.Ordinal))[key] = value;
        return this;
    }

    /// <summary>Takes an extension away.</summary>
    public ErrorBuilder RemoveExtension(string key)
    {
        _ = _extensions?.Remove(key);
        return this;
    }

    public ErrorBuilder ClearExtensions()
    {
        _extensions = null;
        return this;
    }

    public IError Build() => new Error
    {
        Message = _message ?? throw new InvalidOperationException("An error needs a message."),
        Code = _code,
        Path = _path,
        Exception = _exception,
        Locations = _locations,
        Extensions = _extensions,
    };
}
