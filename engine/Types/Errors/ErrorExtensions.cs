using Cacao.Language;

namespace Cacao.Types;

/// <summary>Errors changed in one respect; the error given stays as it is.</summary>
public static class ErrorExtensions
{
    public static IError WithMessage(this IError error, string message) => ErrorBuilder.FromError(error).SetMessage(message).Build();

    public static IError WithCode(this IError error, string? code) => ErrorBuilder.FromError(error).SetCode(code).Build();

    public static IError WithPath(this IError error, Path? path) => ErrorBuilder.FromError(error).SetPath(path).Build();

    public static IError WithException(this IError error, Exception? exception)
        => ErrorBuilder.FromError(error).SetException(exception).Build();

    public static IError WithLocations(this IError error, IReadOnlyList<Location>? locations) => Copy(error) with { Locations = locations };

    public static IError WithExtensions(this IError error, IReadOnlyDictionary<string, object?>? extensions)
        => Copy(error) with { Extensions = extensions };

    public static IError SetExtension(this IError error, string key, object? value)
        => ErrorBuilder.FromError(error).SetExtension(key, value).Build();

    public static IError RemoveExtension(this IError error, string key)
        => error.Extensions?.ContainsKey(key) == true
            ? error.WithExtensions(error.Extensions.Where(e => e.Key != key).ToDictionary(StringComparer.Ordinal))
            : error;

    private static Error Copy(IError error) => (Error)ErrorBuilder.FromError(error).Build();
}
