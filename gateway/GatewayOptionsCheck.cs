using System.ComponentModel.DataAnnotations;
using EShop.Gateway.RateLimits;

namespace EShop.Gateway;

/// <summary>Ends the start when a setting is not one that the gateway can run with.</summary>
internal static class GatewayOptionsCheck
{
    public static void Run(GatewayOptions options)
    {
        Check(options.Limits, nameof(options.Limits));
        Check(options.RateLimits.Client, $"{nameof(options.RateLimits)}:{nameof(RateLimitOptions.Client)}");
        Check(options.RateLimits.User, $"{nameof(options.RateLimits)}:{nameof(RateLimitOptions.User)}");
        foreach (var limit in new[] { options.RateLimits.Client, options.RateLimits.User })
        {
            if (limit.Period <= TimeSpan.Zero)
            {
                throw new InvalidOperationException($"{GatewayOptions.Section}:{nameof(options.RateLimits)}: `Period` must be longer than nothing.");
            }
        }
    }

    private static void Check(object value, string path)
    {
        var results = new List<ValidationResult>();
        if (!Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true))
        {
            throw new InvalidOperationException($"{GatewayOptions.Section}:{path}: {string.Join(' ', results.Select(r => r.ErrorMessage))}");
        }
    }
}
